import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import { livraisonNeuve, type Livraison } from '../../domain/Livraison.ts';
import type { DonneesApplication } from '../../domain/Application.ts';
import type { ApplicationRepository } from '../ports/ApplicationRepository.ts';
import type { Coursier } from '../ports/Coursier.ts';
import type { Livraisons } from '../ports/Livraisons.ts';
import type { MemoireConcerne, Memoires } from '../ports/Memoires.ts';
import type { Structures } from '../ports/Structures.ts';
import type { WebhookRepository } from '../ports/WebhookRepository.ts';
import type { DroitsDeLecture } from './DroitsDeLecture.ts';
import { messageDEtat, type ChangementDeMemoire } from './messages.ts';

/** Writes what is to be told of a change, in the transaction of who hears of it: once for each webhook, even when it is heard twice. */
export class AnnoncerChangement {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly webhooks: WebhookRepository,
    private readonly livraisons: Livraisons,
    private readonly memoires: Memoires,
    private readonly structures: Structures,
    private readonly droits: DroitsDeLecture,
    private readonly coursier: Coursier,
    private readonly ids: IdGenerator,
  ) {}

  async execute(changement: ChangementDeMemoire): Promise<void> {
    const memoire = await this.memoires.concerne(changement.memoireId);
    if (!memoire) return;
    const applications = await this.concernees(memoire);
    const webhooks = await this.webhooks.deApplications([...applications.keys()]);
    const livraisons: Livraison[] = [];
    for (const { donnees } of webhooks.filter((webhook) => webhook.ecoute(changement))) {
      const application = applications.get(donnees.applicationId);
      if (!application || (await this.droits.obstacle(application, changement.memoireId)) !== null) continue;
      livraisons.push(this.livraison(donnees.id, changement, memoire));
    }
    if ((await this.livraisons.ajouter(livraisons)) > 0) await this.coursier.appeler(changement.cle);
  }

  /** Those of the structures that it may concern, the fiches that have replaced theirs included. */
  private async concernees(memoire: MemoireConcerne): Promise<ReadonlyMap<number, DonneesApplication>> {
    const ids = [memoire.structureId, memoire.mandataireId, memoire.juridictionId].filter(
      (id) => id !== null,
    );
    const tetes = await Promise.all(ids.map((id) => this.structures.teteDe(id)));
    const connues = await this.applications.deStructures([...new Set([...ids, ...tetes])]);
    return new Map(
      connues
        .filter(({ donnees }) => donnees.revoqueeLe === null)
        .map(({ donnees }) => [donnees.id, donnees]),
    );
  }

  private livraison(webhookId: number, changement: ChangementDeMemoire, memoire: MemoireConcerne): Livraison {
    const { memoireId, cle, vers, le } = changement;
    const statut = this.memoires.etats().find(({ code }) => code === vers)?.statut ?? vers;
    const id = this.ids.next();
    const contenu = messageDEtat(id, changement, memoire, statut);
    return livraisonNeuve({ id, webhookId, cle, memoireId, contenu }, le);
  }
}
