import type { ActeurSource } from '../../../../platform/acteur/ActeurSource.ts';
import type { StructuresFacade } from '../../../structures/index.ts';
import { actesOuverts } from '../../application/politique.ts';
import type { Deposants } from '../../application/ports/Deposants.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';

/** Asks the policy of the acts themselves: whoever is written to finds the button on the page. */
export class DeposantsViaStructures implements Deposants {
  constructor(
    private readonly structures: Pick<StructuresFacade, 'gestionnairesEtHabilites'>,
    private readonly acteurs: ActeurSource,
  ) {}

  async de(memoire: DonneesMemoire): Promise<readonly number[]> {
    const ids = await this.structures.gestionnairesEtHabilites(memoire.structureId, 'MEMOIRES');
    const deposants: number[] = [];
    for (const id of ids) {
      const acteur = await this.acteurs.charger(id);
      if (acteur && actesOuverts(acteur, memoire).includes('DEPOSER')) deposants.push(id);
    }
    return deposants;
  }
}
