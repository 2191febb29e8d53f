import type {
  AccuseDeDepot,
  AccusesDeDepot,
} from '../../../../src/modules/memoires/application/ports/AccusesDeDepot.ts';

export class InMemoryAccuses implements AccusesDeDepot {
  private readonly gardes = new Map<number, AccuseDeDepot>();

  async find(memoireId: number): Promise<AccuseDeDepot | undefined> {
    return this.gardes.get(memoireId);
  }

  async garder(accuse: AccuseDeDepot): Promise<void> {
    if (!this.gardes.has(accuse.memoireId)) this.gardes.set(accuse.memoireId, accuse);
  }
}
