import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';

export interface RetirerPieceCommand extends ActeDemande {
  readonly pieceId: number;
}

export class RetirerPiece {
  constructor(private readonly actes: ActesSurMemoire) {}

  /** @throws PieceIntrouvable, PieceDejaDeposee */
  execute(command: RetirerPieceCommand): Promise<DonneesMemoire> {
    return this.actes.accomplir(command, 'JOINDRE_PIECE', (memoire, par) =>
      memoire.retirer(command.pieceId, par),
    );
  }
}
