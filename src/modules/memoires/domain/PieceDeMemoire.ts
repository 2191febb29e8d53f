import { LIMITES_DE_PIECE } from '../../../kernel/domain/piece/limitesDePiece.ts';
import { PiecesTropLourdes, TropDePieces } from './erreursDePieces.ts';

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

/** What the pieces of a mémoire may be, how many, and their weight together, in bytes. */
export const LIMITES_PIECES = { ...LIMITES_DE_PIECE, ensemble: 120 * 1024 * 1024, nombre: 100 } as const;

/** How many bytes one more piece may still weigh. @throws TropDePieces, PiecesTropLourdes when there is no room left */
export const placeRestante = (pieces: readonly PieceDeMemoire[]): number => {
  if (pieces.length >= LIMITES_PIECES.nombre) throw new TropDePieces(LIMITES_PIECES.nombre);
  const reste = LIMITES_PIECES.ensemble - poidsDes(pieces);
  if (reste <= 0) throw new PiecesTropLourdes(LIMITES_PIECES.ensemble);
  return reste;
};

export const poidsDes = (pieces: readonly PieceDeMemoire[]): number =>
  pieces.reduce((total, { taille }) => total + taille, 0);
