import type { CoffreDeWebhook } from '../ports/CoffreDeWebhook.ts';
import type { WebhookRepository } from '../ports/WebhookRepository.ts';
import type { ActesSurWebhook } from './ActesSurWebhook.ts';
import type { Demandeur } from './Demandeur.ts';

export class RenouvelerSecretDeWebhook {
  constructor(
    private readonly actes: ActesSurWebhook,
    private readonly webhooks: WebhookRepository,
    private readonly coffre: CoffreDeWebhook,
  ) {}

  /**
   * Gives the new secret, not to be read again. @param jours for how many days messages are signed with the former one as well
   * @throws RaccordementIntrouvable, ApplicationRevoquee, RecouvrementInvalide
   */
  execute(demandeur: Demandeur, webhookId: number, jours: number): Promise<string> {
    return this.actes.sur(demandeur, webhookId, async (webhook, par) => {
      const { clair, scelle } = await this.coffre.creer(webhookId);
      webhook.renouvelerSecret(scelle, jours, par);
      await this.webhooks.save(webhook);
      return clair;
    });
  }
}
