import type { Periode } from './Periode.ts';

/** A service of the structure in which the person works. */
export interface ServiceAttribue extends Periode {
  readonly serviceId: number;
  readonly commentaire: string | null;
}
