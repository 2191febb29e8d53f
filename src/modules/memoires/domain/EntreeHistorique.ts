import type { Acte, CodeEtat } from './etats.ts';

export type Cote = 'prestataire' | 'juridiction' | 'paiement';

/** One step of the time line. Never changed, never removed. */
export interface EntreeHistorique {
  /** From 0, without a hole: two entries of one instant stay in order. */
  readonly rang: number;
  readonly acte: Acte | 'OUVRIR';
  /** The état in which the act left the mémoire. */
  readonly etat: CodeEtat;
  readonly le: Date;
  readonly acteurId: number;
  readonly acteurNom: string;
  readonly cote: Cote;
  readonly motifCode: string | null;
  readonly texte: string | null;
}
