import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { ConsulterStructure, StructureConsultee } from '../ConsulterStructure.ts';
import type { ConsulterStructurePublique, StructurePublique } from '../ConsulterStructurePublique.ts';
import { estRattache } from '../politique.ts';

export type FicheConsultee =
  | { readonly sienne: true; readonly structure: StructureConsultee }
  | { readonly sienne: false; readonly structure: StructurePublique };

/** One's own fiche as its people see it; of the others, what is open to everyone. */
export class ConsulterFiche {
  constructor(
    private readonly structures: ConsulterStructure,
    private readonly publiques: ConsulterStructurePublique,
  ) {}

  /** @throws StructureIntrouvable for a private structure of others as well */
  async execute(acteur: Acteur, structureId: number): Promise<FicheConsultee> {
    return estRattache(acteur, structureId)
      ? { sienne: true, structure: await this.structures.execute(acteur, structureId) }
      : { sienne: false, structure: await this.publiques.execute(structureId) };
  }
}
