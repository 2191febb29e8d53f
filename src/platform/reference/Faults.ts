import type { ReferenceFault } from './ReferenceFault.ts';
import { ReferenceInvalide } from './ReferenceInvalide.ts';

/** Gathers the faults of all the files of one load. */
export class Faults {
  private readonly gathered: ReferenceFault[] = [];

  add(fault: Pick<ReferenceFault, 'file' | 'message'> & Partial<ReferenceFault>): void {
    this.gathered.push({ line: null, column: null, position: null, ...fault });
  }

  /** @throws ReferenceInvalide */
  throwIfAny(): void {
    if (this.gathered.length > 0) throw new ReferenceInvalide([...this.gathered]);
  }
}
