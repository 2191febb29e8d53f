export type CodeProbleme =
  | 'requis'
  | 'structure-inactive'
  | 'service-inconnu'
  | 'compte-bancaire-inconnu'
  | 'jour-a-venir'
  | 'achevement-avant-debut'
  | 'aucune-ligne'
  | 'nul'
  | 'negatif'
  | 'taux-inconnu'
  | 'piece-manquante'
  | 'retenue-superieure'
  | 'motif-requis';

/** One thing to put right, with its field as the form names it. */
export interface Probleme {
  readonly code: CodeProbleme;
  readonly champ: string;
  readonly etape: 1 | 2 | 3;
  readonly params: Readonly<Record<string, string | number>>;
}
