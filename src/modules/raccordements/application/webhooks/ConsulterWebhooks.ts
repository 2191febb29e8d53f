import type { DonneesApplication } from '../../domain/Application.ts';
import type { DonneesWebhook } from '../../domain/Webhook.ts';
import type { ApplicationRepository } from '../ports/ApplicationRepository.ts';
import type { Livraisons, PageDeLivraisons } from '../ports/Livraisons.ts';
import type { EtatEcoute, Memoires } from '../ports/Memoires.ts';
import type { WebhookRepository } from '../ports/WebhookRepository.ts';
import { exigerAcces, type Demandeur } from './Demandeur.ts';

export interface WebhooksDApplication {
  readonly application: DonneesApplication;
  readonly webhooks: readonly DonneesWebhook[];
}

export interface WebhookLu {
  readonly application: DonneesApplication;
  readonly webhook: DonneesWebhook;
}

export class ConsulterWebhooks {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly applications: ApplicationRepository,
    private readonly livraisons: Livraisons,
    private readonly memoires: Memoires,
  ) {}

  /** The états of mémoires that may be listened to. */
  etats(): readonly EtatEcoute[] {
    return this.memoires.etats();
  }

  /** @throws RaccordementIntrouvable */
  async lister(demandeur: Demandeur, applicationId: number): Promise<WebhooksDApplication> {
    const { donnees: application } = await this.applications.get(applicationId);
    exigerAcces(demandeur, application);
    const webhooks = await this.webhooks.deApplications([applicationId]);
    return { application, webhooks: webhooks.map(({ donnees }) => donnees) };
  }

  /** @throws RaccordementIntrouvable */
  async un(demandeur: Demandeur, webhookId: number): Promise<WebhookLu> {
    const { donnees: webhook } = await this.webhooks.get(webhookId);
    const { donnees: application } = await this.applications.get(webhook.applicationId);
    exigerAcces(demandeur, application);
    return { application, webhook };
  }

  /** The latest first. @throws RaccordementIntrouvable */
  async livraisonsDe(
    demandeur: Demandeur,
    webhookId: number,
    apres: number | null,
    limite: number,
  ): Promise<PageDeLivraisons> {
    await this.un(demandeur, webhookId);
    return this.livraisons.page(webhookId, apres, limite);
  }

  /** Of which webhook a delivery is. @throws RaccordementIntrouvable */
  async webhookDe(demandeur: Demandeur, livraisonId: number): Promise<number> {
    const { webhookId } = await this.livraisons.get(livraisonId);
    await this.un(demandeur, webhookId);
    return webhookId;
  }
}
