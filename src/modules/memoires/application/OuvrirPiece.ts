import type { Readable } from 'node:stream';
import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { FileStore } from '../../../kernel/application/FileStore.ts';
import { MemoireIntrouvable } from '../domain/erreurs.ts';
import { PieceIntrouvable } from '../domain/erreursDePieces.ts';
import type { PieceDeMemoire } from '../domain/PieceDeMemoire.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';
import { exigerLectureDesPieces } from './politique.ts';

export interface PieceOuverte {
  readonly piece: PieceDeMemoire;
  readonly contenu: Readable;
}

export class OuvrirPiece {
  constructor(
    private readonly reader: MemoireReader,
    private readonly files: FileStore,
  ) {}

  /** @throws MemoireIntrouvable, PieceIntrouvable */
  async execute(demande: { acteur: Acteur; memoireId: number; pieceId: number }): Promise<PieceOuverte> {
    const { acteur, memoireId, pieceId } = demande;
    const memoire = await this.reader.consulter(memoireId);
    if (!memoire) throw new MemoireIntrouvable(memoireId);
    exigerLectureDesPieces(acteur, memoire);

    const piece = memoire.pieces.find(({ id }) => id === pieceId);
    if (!piece) throw new PieceIntrouvable(pieceId);
    return { piece, contenu: await this.files.open(piece.sha256) };
  }
}
