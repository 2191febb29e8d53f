import type { Engagement } from '../domain/Engagement.ts';
import type { StructureReceptrice, StructuresReceptrices } from './ports/StructuresReceptrices.ts';

/** Whose engagements a list shows, in one query. */
export class NommerRecepteurs {
  constructor(private readonly structures: StructuresReceptrices) {}

  execute(engagements: readonly Engagement[]): Promise<ReadonlyMap<number, StructureReceptrice>> {
    return this.structures.nommer([...new Set(engagements.map(({ structureId }) => structureId))]);
  }
}
