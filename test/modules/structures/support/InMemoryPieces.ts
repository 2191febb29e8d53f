import type { Jour } from '../../../../src/kernel/domain/Jour.ts';
import type { PiecesReutilisables } from '../../../../src/modules/structures/application/ports/PiecesReutilisables.ts';
import { PieceReutilisableIntrouvable } from '../../../../src/modules/structures/domain/erreursDuDossier.ts';
import {
  estValableLe,
  type PieceReutilisable,
  type ProprietaireDePiece,
} from '../../../../src/modules/structures/domain/piece/PieceReutilisable.ts';

export class InMemoryPieces implements PiecesReutilisables {
  private readonly pieces = new Map<number, PieceReutilisable>();

  get(id: number): Promise<PieceReutilisable> {
    const piece = this.pieces.get(id);
    return piece ? Promise.resolve(piece) : Promise.reject(new PieceReutilisableIntrouvable(id));
  }

  de(proprietaire: ProprietaireDePiece): Promise<readonly PieceReutilisable[]> {
    const siennes = [...this.pieces.values()].filter(
      ({ proprietaire: sien, retireeLe }) =>
        retireeLe === null && JSON.stringify(sien) === JSON.stringify(proprietaire),
    );
    return Promise.resolve(siennes.sort((a, b) => a.id - b.id));
  }

  async valables(
    structureId: number,
    utilisateurId: number,
    jour: Jour,
  ): Promise<readonly PieceReutilisable[]> {
    const toutes = [
      ...(await this.de({ nature: 'STRUCTURE', structureId })),
      ...(await this.de({ nature: 'PERSONNE', utilisateurId })),
    ];
    return toutes.filter((piece) => estValableLe(piece, jour));
  }

  save(piece: PieceReutilisable): Promise<void> {
    this.pieces.set(piece.id, structuredClone(piece));
    return Promise.resolve();
  }

  async ajouter(pieces: readonly PieceReutilisable[]): Promise<void> {
    for (const piece of pieces) await this.save(piece);
  }
}
