import type { WebhookRepository } from '../ports/WebhookRepository.ts';
import type { ActesSurWebhook } from './ActesSurWebhook.ts';
import type { Demandeur } from './Demandeur.ts';

export class SupprimerWebhook {
  constructor(
    private readonly actes: ActesSurWebhook,
    private readonly webhooks: WebhookRepository,
  ) {}

  /** With what waits for it and its journal. @throws RaccordementIntrouvable, ApplicationRevoquee */
  execute(demandeur: Demandeur, webhookId: number): Promise<void> {
    return this.actes.sur(demandeur, webhookId, async (webhook, par) => {
      webhook.supprimer(par);
      await this.webhooks.supprimer(webhookId);
    });
  }
}
