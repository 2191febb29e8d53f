import type { WebhookRepository } from '../ports/WebhookRepository.ts';
import type { ActesSurWebhook } from './ActesSurWebhook.ts';
import type { Demandeur } from './Demandeur.ts';

export class ReprendreWebhook {
  constructor(
    private readonly actes: ActesSurWebhook,
    private readonly webhooks: WebhookRepository,
  ) {}

  /** From the next change on; what was given up is asked for with `RelivrerWebhook`. @throws RaccordementIntrouvable, ApplicationRevoquee */
  execute(demandeur: Demandeur, webhookId: number): Promise<void> {
    return this.actes.sur(demandeur, webhookId, (webhook, par) => {
      webhook.reprendre(par);
      return this.webhooks.save(webhook);
    });
  }
}
