import { relancee, type Livraison } from '../../domain/Livraison.ts';
import type { Coursier } from '../ports/Coursier.ts';
import type { Livraisons } from '../ports/Livraisons.ts';
import type { ActesSurWebhook } from './ActesSurWebhook.ts';
import type { Demandeur } from './Demandeur.ts';

/** At one time: who wants more asks again. */
const RELIVREES_MAX = 1_000;

/** Sends again what was already sent or was given up, under the same id. */
export class RelivrerWebhook {
  constructor(
    private readonly actes: ActesSurWebhook,
    private readonly livraisons: Livraisons,
    private readonly coursier: Coursier,
  ) {}

  /** @throws RaccordementIntrouvable, ApplicationRevoquee, WebhookArrete */
  async une(demandeur: Demandeur, livraisonId: number): Promise<void> {
    const { webhookId } = await this.livraisons.get(livraisonId);
    await this.relancer(demandeur, webhookId, async () => [await this.livraisons.get(livraisonId)]);
  }

  /** Those that were given up, the oldest first. @returns how many @throws RaccordementIntrouvable, ApplicationRevoquee, WebhookArrete */
  manquees(demandeur: Demandeur, webhookId: number): Promise<number> {
    return this.relancer(demandeur, webhookId, () => this.livraisons.manquees(webhookId, RELIVREES_MAX));
  }

  private relancer(
    demandeur: Demandeur,
    webhookId: number,
    choisir: () => Promise<readonly Livraison[]>,
  ): Promise<number> {
    return this.actes.sur(demandeur, webhookId, async (webhook, { le }) => {
      webhook.exigerEnService();
      const choisies = await choisir();
      for (const livraison of choisies) await this.livraisons.garder(relancee(livraison, le));
      if (choisies.length > 0) await this.coursier.appeler(`relivrer:${webhookId}:${le.getTime()}`);
      return choisies.length;
    });
  }
}
