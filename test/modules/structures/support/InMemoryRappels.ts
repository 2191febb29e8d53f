import type { Rappels } from '../../../../src/modules/structures/application/ports/Rappels.ts';

export class InMemoryRappels implements Rappels {
  private readonly notes = new Map<string, Date>();

  noter(cles: readonly string[], le: Date): Promise<ReadonlySet<string>> {
    const nouvelles = new Set(cles.filter((cle) => !this.notes.has(cle)));
    for (const cle of nouvelles) this.notes.set(cle, le);
    return Promise.resolve(nouvelles);
  }

  oublier(avant: Date): Promise<void> {
    for (const [cle, le] of this.notes) if (le < avant) this.notes.delete(cle);
    return Promise.resolve();
  }
}
