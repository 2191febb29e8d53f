import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { StructureNommee, StructuresFacade } from '../../../structures/index.ts';
import type { StructureRaccordee, Structures } from '../../application/ports/Structures.ts';

export class StructuresViaFacade implements Structures {
  constructor(private readonly structures: StructuresFacade) {}

  async nommer(ids: readonly number[]): Promise<ReadonlyMap<number, StructureRaccordee>> {
    const nommees = await this.structures.nommer(ids);
    return new Map([...nommees].map(([id, nommee]) => [id, raccordee(nommee)]));
  }

  async trouver(identifiant: string): Promise<StructureRaccordee | undefined> {
    const trouvee = await this.structures.trouverParIdentifiant(identifiant);
    return trouvee && raccordee(trouvee);
  }

  droits(structureId: number): Promise<Pick<Acteur, 'habilitations' | 'mandats'> | undefined> {
    return this.structures.habilitationsTechniques(structureId);
  }

  async teteDe(structureId: number): Promise<number> {
    return (await this.structures.prestataire(structureId))?.teteId ?? structureId;
  }

  responsables(structureId: number): Promise<readonly number[]> {
    return this.structures.gestionnairesEtHabilites(structureId, 'RACCORDEMENTS');
  }
}

const raccordee = ({ id, identifiant, designation }: StructureNommee): StructureRaccordee => ({
  id,
  identifiant,
  designation: `${identifiant} - ${designation}`,
});
