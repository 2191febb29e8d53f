import type { Obstacle, ObstacleAFermeture } from '../../../../kernel/application/ObstacleAFermeture.ts';
import type { RolesReader } from '../../application/ports/RolesReader.ts';
import { chemins } from '../http-web/chemins.ts';
import { en } from '../http-web/roles/textes/en.ts';
import { fr } from '../http-web/roles/textes/fr.ts';

/** An active structure keeps its principal: the role is handed over, or the structure deactivated, before the account is closed. */
export class PrincipalDeStructureActive implements ObstacleAFermeture {
  constructor(private readonly roles: RolesReader) {}

  async constater(utilisateurId: number): Promise<readonly Obstacle[]> {
    const structures = await this.roles.structuresActivesDuPrincipal(utilisateurId);
    return structures.map(({ structureId, structure }) => ({
      motif: { fr: fr.fermeture(structure), en: en.fermeture(structure) },
      href: chemins.utilisateurs(structureId),
    }));
  }
}
