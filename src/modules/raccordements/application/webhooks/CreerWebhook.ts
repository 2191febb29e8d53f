import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { adresseDeWebhook } from '../../domain/adresseDeWebhook.ts';
import { EtatsDeWebhookInconnus, TropDeWebhooks, WebhookDejaConnu } from '../../domain/erreurs.ts';
import { Webhook, WEBHOOKS_MAX } from '../../domain/Webhook.ts';
import type { ApplicationRepository } from '../ports/ApplicationRepository.ts';
import type { CoffreDeWebhook } from '../ports/CoffreDeWebhook.ts';
import type { Memoires } from '../ports/Memoires.ts';
import type { WebhookRepository } from '../ports/WebhookRepository.ts';
import { auteurDe, exigerAcces, exigerEnService, type Demandeur } from './Demandeur.ts';

export interface CreerWebhookCommand {
  readonly demandeur: Demandeur;
  readonly applicationId: number;
  readonly url: string;
  /** Codes of états; none for all of them. */
  readonly etats: readonly string[];
}

export interface WebhookCree {
  readonly webhookId: number;
  /** Not to be read again. */
  readonly secret: string;
}

export class CreerWebhook {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly applications: ApplicationRepository,
    private readonly memoires: Memoires,
    private readonly coffre: CoffreDeWebhook,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    /** http://localhost is an address like the others: tests and trials only. */
    private readonly adressesLocales: boolean,
  ) {}

  /**
   * @throws RaccordementIntrouvable, ApplicationRevoquee, AdresseDeWebhookInvalide, EtatsDeWebhookInconnus, WebhookDejaConnu,
   * TropDeWebhooks
   */
  execute({ demandeur, applicationId, url, etats }: CreerWebhookCommand): Promise<WebhookCree> {
    return this.unitOfWork.run(async () => {
      const { donnees: application } = await this.applications.get(applicationId);
      exigerAcces(demandeur, application);
      exigerEnService(application);
      const adresse = adresseDeWebhook(url, this.adressesLocales);
      const choisis = this.etatsConnus(etats);

      const connus = await this.webhooks.deApplications([applicationId]);
      if (connus.some(({ donnees }) => donnees.url === adresse)) throw new WebhookDejaConnu();
      if (connus.length >= WEBHOOKS_MAX) throw new TropDeWebhooks(WEBHOOKS_MAX);

      const id = this.ids.next();
      const { clair, scelle } = await this.coffre.creer(id);
      const webhook = Webhook.creer(
        { id, applicationId, url: adresse, etats: choisis, scelle },
        {
          parId: auteurDe(demandeur),
          le: this.clock.now(),
          structureId: application.structureId,
        },
      );
      await this.webhooks.save(webhook);
      await this.events.publish(webhook.pullEvents());
      return { webhookId: id, secret: clair };
    });
  }

  private etatsConnus(etats: readonly string[]): readonly string[] | null {
    const codes = this.memoires.etats().map(({ code }) => code);
    if (etats.some((etat) => !codes.includes(etat))) throw new EtatsDeWebhookInconnus();
    return etats.length === 0 ? null : codes.filter((code) => etats.includes(code));
  }
}
