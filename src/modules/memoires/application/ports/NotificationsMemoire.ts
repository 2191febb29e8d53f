import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { EntreeHistorique } from '../../domain/EntreeHistorique.ts';

/** Tells the prestataire's people what has become of a mémoire, and the court's that they are asked. Queues, does not send: no network here. */
export interface NotificationsMemoire {
  depose(memoire: DonneesMemoire): Promise<void>;
  /** @param entree the step to tell; the mémoire may already be further */
  traite(memoire: DonneesMemoire, entree: EntreeHistorique): Promise<void>;
  /** To each person of the court who may answer. @param entree the relance */
  relance(memoire: DonneesMemoire, entree: EntreeHistorique): Promise<void>;
}
