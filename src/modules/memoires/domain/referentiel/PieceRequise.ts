/**
 * What makes a piece due, beyond the catégorie: the droit d'option, an income outside the COSP regime, a travel line,
 * a débours, a devis accepted before the mission, a mémoire récapitulatif.
 */
export const CONDITIONS_DE_PIECE = [
  'OPTION',
  'HORS_COSP',
  'DEPLACEMENT',
  'DEBOURS',
  'DEVIS',
  'RECAPITULATIF',
] as const;

export type ConditionDePiece = (typeof CONDITIONS_DE_PIECE)[number];

export interface PieceRequise {
  /** The code of a catégorie de prestataires; '*' is everyone. */
  readonly categorie: string;
  readonly typePiece: string;
  /** Null when the piece is due in every case. */
  readonly condition: ConditionDePiece | null;
  /** When false the piece is only advised. */
  readonly obligatoire: boolean;
}
