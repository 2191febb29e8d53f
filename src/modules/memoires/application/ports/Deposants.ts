import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';

/** The people who may deposit a mémoire, as it stands now. */
export interface Deposants {
  /** Ids of active accounts. */
  de(memoire: DonneesMemoire): Promise<readonly number[]>;
}
