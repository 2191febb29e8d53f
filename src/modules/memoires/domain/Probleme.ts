export type CodeProbleme =
  | 'requis'
  | 'code-inconnu'
  | 'juridiction-inconnue'
  | 'juridiction-fermee'
  | 'structure-inactive'
  | 'service-inconnu'
  | 'compte-bancaire-inconnu'
  | 'jour-a-venir'
  | 'achevement-avant-debut'
  | 'engagement-illisible'
  | 'aucune-ligne'
  | 'nul'
  | 'negatif'
  | 'taux-inconnu'
  | 'exoneration-requise'
  | 'exoneration-contraire'
  | 'tva-sans-objet'
  | 'tarif-hors-vigueur'
  | 'piece-manquante'
  | 'retenue-superieure'
  | 'motif-requis'
  | 'ligne-inconnue';

/** One thing to put right, or to look at again, with its field as the form names it. */
export interface Probleme {
  readonly code: CodeProbleme;
  /** A `blocage` stands in the way of the act; an `avertissement` deserves a look and prevents nothing. */
  readonly niveau: 'blocage' | 'avertissement';
  readonly champ: string;
  readonly etape: 1 | 2 | 3;
  readonly params: Readonly<Record<string, string | number>>;
}
