import type { Readable } from 'node:stream';
import type { FileStore } from '../../../../kernel/application/FileStore.ts';
import type { PieceReutilisable } from '../../domain/piece/PieceReutilisable.ts';
import type { PiecesReutilisables } from '../ports/PiecesReutilisables.ts';
import { exigerPieces, exigerSienne } from './piecesDe.ts';
import type { ActeSurPiece } from './RetirerPiece.ts';

export class OuvrirPiece {
  constructor(
    private readonly pieces: PiecesReutilisables,
    private readonly files: FileStore,
  ) {}

  /** @throws StructureIntrouvable, PieceReutilisableIntrouvable */
  async execute({
    acteur,
    proprietaire,
    pieceId,
  }: ActeSurPiece): Promise<{ readonly piece: PieceReutilisable; readonly contenu: Readable }> {
    exigerPieces(acteur, proprietaire);
    const piece = await this.pieces.get(pieceId);
    exigerSienne(piece, proprietaire);
    return { piece, contenu: await this.files.open(piece.sha256) };
  }
}
