import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { MandatModifie } from '../../domain/mandat/MandatModifie.ts';
import { designationComplete } from '../designationComplete.ts';
import type { CourriersDesMandats } from '../ports/CourriersDesMandats.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';

/** The gestionnaires of the other structure hear of what was done to the mandat. */
export class AvertirDuMandat implements Reaction<MandatModifie> {
  readonly nom = 'structures.avertir-du-mandat';
  readonly ecoute = 'structures.mandat-modifie';

  constructor(
    private readonly liens: RattachementReader,
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
    private readonly courriers: CourriersDesMandats,
  ) {}

  async reagir({ acte, structureId, autreStructureId, deLaStructureId, cote }: MandatModifie): Promise<void> {
    if (deLaStructureId === structureId) return;
    const nommees = await this.structures.nommer([structureId, autreStructureId]);
    const nom = (id: number): string => {
      const nommee = nommees.find((structure) => structure.id === id);
      return nommee ? designationComplete(nommee) : '';
    };
    for (const gestionnaireId of await this.liens.gestionnairesDe(structureId)) {
      const a = await this.utilisateurs.destinataire(gestionnaireId);
      if (!a) continue;
      const lettre = {
        acte,
        structureId,
        structure: nom(structureId),
        autreStructure: nom(autreStructureId),
        cote,
      };
      await this.courriers.mandatModifie(a, lettre);
    }
  }
}
