import type { EtatDeWebhook } from '../../domain/Webhook.ts';

export interface ExpirationProche {
  readonly structureId: number;
  readonly compteId: number;
  readonly login: string;
  readonly expireLe: Date;
  /** In days. */
  readonly reste: number;
}

export interface WebhookSuspendu {
  readonly structureId: number;
  readonly webhookId: number;
  /** Its name. */
  readonly application: string;
  readonly url: string;
  /** ARRETE: its receiver wants nothing more; SUSPENDU: three days of failures. */
  readonly etat: EtatDeWebhook;
}

/** To the people who run the raccordements of the structure. Queues, does not send: no network here. */
export interface CourriersDeRaccordement {
  expirationProche(avis: ExpirationProche): Promise<void>;
  webhookSuspendu(avis: WebhookSuspendu): Promise<void>;
}
