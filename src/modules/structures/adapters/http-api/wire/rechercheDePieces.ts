import { id, texte } from '../../../../../platform/api/wire/champs.ts';
import { pagination } from '../../../../../platform/api/wire/pagination.ts';
import type { PieceReutilisable } from '../../../domain/piece/PieceReutilisable.ts';

/** What both searches of pieces take. */
export const champsDePieces = {
  codeLangue: texte(10),
  pieceJointeDesignation: texte(100),
  pieceJointeTypeId: id(),
  parametresRecherche: pagination(['PieceJointeDesignation', 'PieceJointeTypeLibelle', 'PieceJointeId']),
};

export const clesDePieces = {
  PieceJointeDesignation: ({ designation }: PieceReutilisable) => designation,
  PieceJointeTypeLibelle: ({ type }: PieceReutilisable) => type,
  PieceJointeId: ({ id: rang }: PieceReutilisable) => rang,
};
