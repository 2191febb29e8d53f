import type { StructuresFacade } from '../../../structures/index.ts';
import type { StructureNommee, StructuresNommees } from '../../application/ports/StructuresNommees.ts';

export class StructuresNommeesViaStructures implements StructuresNommees {
  constructor(private readonly structures: StructuresFacade) {}

  nommer(ids: readonly number[]): Promise<ReadonlyMap<number, StructureNommee>> {
    return this.structures.nommer([...new Set(ids)]);
  }
}
