import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import { livraisonNeuve } from '../../domain/Livraison.ts';
import type { Coursier } from '../ports/Coursier.ts';
import type { Livraisons } from '../ports/Livraisons.ts';
import type { ActesSurWebhook } from './ActesSurWebhook.ts';
import type { Demandeur } from './Demandeur.ts';
import { messageDEssai } from './messages.ts';

/** Sends a message that tells nothing, signed and tried again as the others are. */
export class TesterWebhook {
  constructor(
    private readonly actes: ActesSurWebhook,
    private readonly livraisons: Livraisons,
    private readonly coursier: Coursier,
    private readonly ids: IdGenerator,
  ) {}

  /** Gives the id of the delivery. @throws RaccordementIntrouvable, ApplicationRevoquee, WebhookArrete */
  execute(demandeur: Demandeur, webhookId: number): Promise<number> {
    return this.actes.sur(demandeur, webhookId, async (webhook, { le }) => {
      webhook.exigerEnService();
      const id = this.ids.next();
      const essai = { id, webhookId, cle: `essai:${id}`, memoireId: null, contenu: messageDEssai(id, le) };
      await this.livraisons.ajouter([livraisonNeuve(essai, le)]);
      await this.coursier.appeler(essai.cle);
      return id;
    });
  }
}
