/** Set-based work on what waits: what contradicts the rest is told and taken out, then what is to be taken is chosen. May be done again. */
export interface TriDuQuai {
  /** Repeated ids, unknown parents, totals, numbers that are repeated or too high. */
  controler(avancer: (fichiers: number) => void): Promise<void>;
  /** Whoever has entered a mémoire, the structures concerned with all of their history; the others are told as left out. */
  choisir(): Promise<void>;
  /** The highest legacy number that leaves enough for those who deposit here (`NUMERO_MAXIMAL`); 0 when there is none. */
  plusHautNumero(): Promise<number>;
  /** The distinct values of a column of the mémoires or of the pieces. */
  valeursDistinctes(
    fichier: 'memoires' | 'pieces',
    colonne: 'juridiction' | 'categorie' | 'type',
  ): Promise<readonly string[]>;
  /** What these values have become; those that are not named keep their text. */
  noterCorrespondances(
    nature: NatureDeCorrespondance,
    correspondances: readonly Correspondance[],
  ): Promise<void>;
  /** Mémoires whose court was named and is not recognised, told one by one. */
  signalerJuridictions(): Promise<void>;
}

export type NatureDeCorrespondance = 'JURIDICTION' | 'CATEGORIE' | 'TYPE_DE_PIECE';

export interface Correspondance {
  readonly valeur: string;
  readonly code: string | null;
  readonly id: number | null;
  readonly nom: string | null;
  readonly ville: string | null;
}
