import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { estRemplacee, structuresGerees } from './politique.ts';
import type { MaStructure, StructureReader } from './ports/StructureReader.ts';

/** Those of which the person is gestionnaire, by name; `toutes` adds those for which she only works. Those that another one replaces are reached from it. */
export class ListerMesStructures {
  constructor(private readonly structures: StructureReader) {}

  execute(acteur: Acteur, etendue: 'gerees' | 'toutes'): Promise<readonly MaStructure[]> {
    const ids =
      etendue === 'gerees'
        ? structuresGerees(acteur)
        : acteur.habilitations.filter((une) => !estRemplacee(une)).map(({ structureId }) => structureId);
    return ids.length === 0 ? Promise.resolve([]) : this.structures.mesStructures(ids);
  }
}
