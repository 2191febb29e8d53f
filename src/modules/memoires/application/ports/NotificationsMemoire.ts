import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { EntreeHistorique } from '../../domain/EntreeHistorique.ts';

/** Tells the prestataire's people what has become of a mémoire. Queues, does not send: no network here. */
export interface NotificationsMemoire {
  depose(memoire: DonneesMemoire): Promise<void>;
  /** @param entree the step to tell; the mémoire may already be further */
  traite(memoire: DonneesMemoire, entree: EntreeHistorique): Promise<void>;
}
