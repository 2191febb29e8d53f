import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { Forclusion } from '../../domain/Forclusion.ts';

/** Reminds people of a draft whose time runs out. Queues, does not send: no network here. */
export interface RappelsDeForclusion {
  rappeler(memoire: DonneesMemoire, forclusion: Forclusion, utilisateurIds: readonly number[]): Promise<void>;
}
