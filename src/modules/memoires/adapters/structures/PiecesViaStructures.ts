import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { StructuresFacade } from '../../../structures/index.ts';
import type { PieceReutilisable, PiecesReutilisables } from '../../application/ports/PiecesReutilisables.ts';

export class PiecesViaStructures implements PiecesReutilisables {
  constructor(private readonly structures: StructuresFacade) {}

  async valables(
    structureId: number,
    utilisateurId: number,
    jour: Jour,
  ): Promise<readonly PieceReutilisable[]> {
    const pieces = await this.structures.piecesReutilisables({ structureId, utilisateurId, jour });
    return pieces.map(({ id, proprietaire, designation, type, nom, sha256, taille, mime, au }) => ({
      id,
      deLaStructure: proprietaire.nature === 'STRUCTURE',
      designation,
      type,
      nom,
      sha256,
      taille,
      mime,
      au,
    }));
  }
}
