export interface PieceDeMemoire {
  readonly id: number;
  /** A code of the référentiel: ACTE_DESIGNATION, ATTESTATION_MISSION … */
  readonly type: string;
  /** The name of the file, extension included. */
  readonly nom: string;
  /** In bytes. */
  readonly taille: number;
  readonly sha256: string;
  readonly mime: string;
  readonly ajouteeLe: Date;
}

/** What a piece may be. Bytes, and kinds as found in the content. */
export const LIMITES_PIECES = {
  nom: 100,
  taille: 10 * 1024 * 1024,
  ensemble: 120 * 1024 * 1024,
  mimes: ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'],
} as const;

export const poidsDes = (pieces: readonly PieceDeMemoire[]): number =>
  pieces.reduce((total, { taille }) => total + taille, 0);
