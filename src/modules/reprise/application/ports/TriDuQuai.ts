import type { NomDeFichier } from '../../domain/format.ts';

/** Set-based work on what waits: what contradicts the rest is told and taken out, then what is to be taken is chosen. May be done again. */
export interface TriDuQuai {
  /** Ids that are repeated in a file that was received; others may be received meanwhile. */
  controlerFichier(fichier: NomDeFichier): Promise<void>;
  /** Unknown parents, numbers that are too long. Each file was checked. */
  controler(): Promise<void>;
  /** After `controler`, for the report: totals, numbers that are repeated or too high. An import needs these totals. */
  signalerAnomalies(): Promise<void>;
  /** Whoever has entered a mémoire, the structures concerned with all of their history. */
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
  /**
   * After `noterCorrespondances`, for the report: who and what is left out, one SIRET for several, and one by one the mémoires whose court
   * was named and is not recognised, those of a catégorie and the pieces of a type that no code of ours stands for.
   */
  signalerLeReste(): Promise<void>;
  /** SQL: line, number of the mémoires that are taken with a number, to be compared with those that are deposited here. */
  relationDesNumeros(): string;
}

export type NatureDeCorrespondance = 'JURIDICTION' | 'CATEGORIE' | 'TYPE_DE_PIECE';

export interface Correspondance {
  readonly valeur: string;
  readonly code: string | null;
  readonly id: number | null;
  readonly nom: string | null;
  readonly ville: string | null;
}
