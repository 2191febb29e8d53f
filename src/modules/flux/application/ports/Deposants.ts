import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { DonneesFlux } from '../../domain/Flux.ts';

/** Who deposited, with the rights of the moment at which the flux is treated. */
export interface Deposants {
  /** Undefined when she, or the structure of the program, may not act any more. */
  acteur(flux: Pick<DonneesFlux, 'deposant' | 'structureId'>): Promise<Acteur | undefined>;
}
