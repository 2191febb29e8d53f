import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { structuresEntrees } from '../politique.ts';
import type { StructureReader, StructureResumee } from '../ports/StructureReader.ts';

/** By name, the active ones for which one enters an espace: to file, those that have given a mandat as well. */
export class ListerStructuresActives {
  constructor(private readonly structures: StructureReader) {}

  async execute(acteur: Acteur, espace: 'MEMOIRES' | 'MEMOIRES_RECUS'): Promise<readonly StructureResumee[]> {
    const ids = structuresEntrees(acteur, espace);
    if (ids.length === 0) return [];
    return (await this.structures.mesStructures(ids)).filter(({ active }) => active);
  }
}
