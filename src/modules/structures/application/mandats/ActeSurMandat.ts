import type { Acteur } from '../../../../kernel/application/Acteur.ts';

export interface ActeSurMandat {
  readonly acteur: Acteur;
  /** The structure for which the person acts: one of the two of the mandat. */
  readonly structureId: number;
  readonly mandatId: number;
}
