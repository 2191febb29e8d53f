import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import {
  estValableLe,
  type PieceReutilisable,
  type ProprietaireDePiece,
} from '../../domain/piece/PieceReutilisable.ts';
import type { PiecesReutilisables } from '../ports/PiecesReutilisables.ts';
import { exigerPieces } from './piecesDe.ts';

export interface PieceListee extends PieceReutilisable {
  /** It may be joined today. */
  readonly valable: boolean;
}

export class ListerPieces {
  constructor(
    private readonly pieces: PiecesReutilisables,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable */
  async execute(acteur: Acteur, proprietaire: ProprietaireDePiece): Promise<readonly PieceListee[]> {
    exigerPieces(acteur, proprietaire);
    const aujourdHui = jourDe(this.clock.now());
    const pieces = await this.pieces.de(proprietaire);
    return pieces.map((piece) => ({ ...piece, valable: estValableLe(piece, aujourdHui) }));
  }
}
