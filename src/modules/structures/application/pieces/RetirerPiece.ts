import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { ProprietaireDePiece } from '../../domain/piece/PieceReutilisable.ts';
import type { PiecesReutilisables } from '../ports/PiecesReutilisables.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';
import { exigerPieces, exigerSienne, ficheSousVerrou, pieceChangee } from './piecesDe.ts';

export interface ActeSurPiece {
  readonly acteur: Acteur;
  readonly proprietaire: ProprietaireDePiece;
  readonly pieceId: number;
}

/** It is offered no more; the mémoires to which it was joined keep theirs. */
export class RetirerPiece {
  constructor(
    private readonly pieces: PiecesReutilisables,
    private readonly structures: StructureRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable, StructureRemplacee, PieceReutilisableIntrouvable */
  async execute({ acteur, proprietaire, pieceId }: ActeSurPiece): Promise<void> {
    exigerPieces(acteur, proprietaire);
    return this.unitOfWork.run(async () => {
      await ficheSousVerrou(this.structures, proprietaire);
      const piece = await this.pieces.get(pieceId);
      exigerSienne(piece, proprietaire);
      const le = this.clock.now();
      await this.pieces.save({ ...piece, retireeLe: le });
      await this.events.publish(pieceChangee('structures.piece-retiree', piece, acteur, le));
    });
  }
}
