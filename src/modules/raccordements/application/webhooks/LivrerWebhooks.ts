import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { RaccordementIntrouvable, RaccordementModifieEntretemps } from '../../domain/erreurs.ts';
import { adresseSansParametres } from '../../domain/adresseDeWebhook.ts';
import type { DonneesApplication } from '../../domain/Application.ts';
import {
  apresEssai,
  estAcceptee,
  estUnAdieu,
  sansDroit,
  type Livraison,
  type Reponse,
} from '../../domain/Livraison.ts';
import type { Webhook } from '../../domain/Webhook.ts';
import type { ApplicationRepository } from '../ports/ApplicationRepository.ts';
import type { CoffreDeWebhook } from '../ports/CoffreDeWebhook.ts';
import type { CourriersDeRaccordement } from '../ports/CourriersDeRaccordement.ts';
import type { Coursier } from '../ports/Coursier.ts';
import type { Livraisons } from '../ports/Livraisons.ts';
import type { Postier } from '../ports/Postier.ts';
import type { WebhookRepository } from '../ports/WebhookRepository.ts';
import type { DroitsDeLecture } from './DroitsDeLecture.ts';
import { idDeMessage } from './messages.ts';

/** Longer than any try: a process that dies lets a webhook go no later. */
const BAIL_MS = 30_000;
/** Of a change by a gestionnaire at the very moment of an answer. */
const ESSAIS_DE_NOTE = 3;

interface Destination {
  readonly application: DonneesApplication;
  readonly webhook: Webhook;
}

/** One delivery after the other: taken, carried outside of any transaction, then noted. A crash in between sends it again, under the same id. */
export class LivrerWebhooks {
  constructor(
    private readonly livraisons: Livraisons,
    private readonly webhooks: WebhookRepository,
    private readonly applications: ApplicationRepository,
    private readonly droits: DroitsDeLecture,
    private readonly coffre: CoffreDeWebhook,
    private readonly postier: Postier,
    private readonly coursier: Coursier,
    private readonly courriers: CourriersDeRaccordement,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Undefined when nothing is ready. */
  prendre(): Promise<Livraison | undefined> {
    const le = this.clock.now();
    return this.livraisons.prendre(le, new Date(le.getTime() + BAIL_MS));
  }

  /** One that was taken. */
  async livrer(livraison: Livraison): Promise<void> {
    try {
      await this.porter(livraison);
    } catch (erreur) {
      if (!(erreur instanceof RaccordementIntrouvable)) throw erreur;
    } finally {
      await this.livraisons.rendre(livraison.webhookId, this.clock.now());
    }
  }

  private async porter(livraison: Livraison): Promise<void> {
    const { application, webhook } = await this.destination(livraison);
    const obstacle = await this.droits.obstacle(application, livraison.memoireId);
    if (obstacle !== null) return this.livraisons.garder(sansDroit(livraison, obstacle));

    const le = this.clock.now();
    const { id: webhookId, url } = webhook.donnees;
    const scelles = webhook.secretsEnUsage(le);
    const secrets = await Promise.all(scelles.map((scelle) => this.coffre.ouvrir(scelle, webhookId)));
    const envoi = { url, id: idDeMessage(livraison.id), corps: livraison.contenu, secrets, le };
    await this.noter(livraison, await this.postier.porter(envoi));
  }

  private async destination({ webhookId }: Livraison): Promise<Destination> {
    const webhook = await this.webhooks.get(webhookId);
    const { donnees: application } = await this.applications.get(webhook.donnees.applicationId);
    return { application, webhook };
  }

  private async noter(livraison: Livraison, reponse: Reponse): Promise<void> {
    for (let essai = 1; ; essai += 1) {
      try {
        return await this.unitOfWork.run(() => this.noterUneFois(livraison, reponse));
      } catch (erreur) {
        if (!(erreur instanceof RaccordementModifieEntretemps) || essai === ESSAIS_DE_NOTE) throw erreur;
      }
    }
  }

  private async noterUneFois(livraison: Livraison, reponse: Reponse): Promise<void> {
    const le = this.clock.now();
    const essayee = apresEssai(livraison, reponse, le);
    await this.livraisons.garder(essayee);

    const { application, webhook } = await this.destination(livraison);
    const { etat: avant, echecs } = webhook.donnees;
    const par = { parId: 0, le, structureId: application.structureId };
    if (estAcceptee(reponse)) {
      if (echecs === 0) return;
      webhook.aReussi();
    } else if (estUnAdieu(reponse)) webhook.aRenonce(par);
    else webhook.aEchoue(par);
    await this.webhooks.save(webhook);
    await this.events.publish(webhook.pullEvents());

    if (webhook.donnees.etat !== avant) await this.finir(application, webhook);
    else await this.rappeler(essayee, webhook);
  }

  private async finir(application: DonneesApplication, { donnees }: Webhook): Promise<void> {
    await this.livraisons.abandonner(donnees.id);
    const { id: webhookId, url, etat } = donnees;
    const { structureId, nom } = application;
    const avis = { structureId, webhookId, application: nom, url: adresseSansParametres(url), etat };
    await this.courriers.webhookSuspendu(avis);
  }

  /** When this message is to be tried again, and when those that its pause holds back may go. */
  private async rappeler({ id, tentatives, prochainLe }: Livraison, { donnees }: Webhook): Promise<void> {
    if (prochainLe !== null) await this.coursier.appeler(`${id}:${tentatives}`, prochainLe);
    const { id: webhookId, pauseJusquAu } = donnees;
    if (pauseJusquAu !== null)
      await this.coursier.appeler(`pause:${webhookId}:${pauseJusquAu.getTime()}`, pauseJusquAu);
  }
}
