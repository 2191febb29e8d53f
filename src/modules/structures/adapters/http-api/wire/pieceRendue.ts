import { z } from 'zod';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { TypesDePieces } from '../../../application/ports/TypesDePieces.ts';
import type { PieceReutilisable } from '../../../domain/piece/PieceReutilisable.ts';
import { idRendu } from './schemas.ts';

export const PieceRendue = z.object({
  pieceJointeId: idRendu(),
  pieceJointeObjetId: idRendu(),
  pieceJointeDesignation: z.string(),
  pieceJointeExtension: z.string(),
  pieceJointeTypeCode: z.string(),
  pieceJointeTypeLibelle: z.string(),
  /** 0 for a piece of a structure. */
  pieceJointeUtilisateurId: z.int(),
});

export const pieceRendue = (
  piece: PieceReutilisable,
  types: TypesDePieces,
  langue: Langue,
): z.input<typeof PieceRendue> => ({
  pieceJointeId: piece.id,
  pieceJointeObjetId: piece.id,
  pieceJointeDesignation: piece.designation,
  pieceJointeExtension: /\.([^.]+)$/.exec(piece.nom)?.[1]?.toLowerCase() ?? '',
  pieceJointeTypeCode: piece.type,
  pieceJointeTypeLibelle: types.find(({ code }) => code === piece.type)?.libelle[langue] ?? piece.type,
  pieceJointeUtilisateurId: piece.proprietaire.nature === 'PERSONNE' ? piece.proprietaire.utilisateurId : 0,
});

/** The wire has numbers for the types: ours are their places in the référentiel. An unknown one is the type of no piece. */
export const codeDeTypeDePiece = (types: TypesDePieces, rang: number | undefined): string | null =>
  rang === undefined ? null : (types[rang - 1]?.code ?? '');
