import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { Intervention } from '../../domain/Intervention.ts';
import type { Webhook } from '../../domain/Webhook.ts';
import type { ApplicationRepository } from '../ports/ApplicationRepository.ts';
import type { WebhookRepository } from '../ports/WebhookRepository.ts';
import { auteurDe, exigerAcces, exigerEnService, type Demandeur } from './Demandeur.ts';

export interface AuNomDeLaStructure extends Intervention {
  readonly structureId: number;
}

/** The path of every act on one webhook: who may, in one transaction, with what it says. */
export class ActesSurWebhook {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly applications: ApplicationRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws RaccordementIntrouvable, ApplicationRevoquee */
  sur<T>(
    demandeur: Demandeur,
    webhookId: number,
    acte: (webhook: Webhook, par: AuNomDeLaStructure) => Promise<T>,
  ): Promise<T> {
    return this.unitOfWork.run(async () => {
      const webhook = await this.webhooks.get(webhookId);
      const { donnees } = await this.applications.get(webhook.donnees.applicationId);
      exigerAcces(demandeur, donnees);
      exigerEnService(donnees);
      const { structureId } = donnees;
      const fait = await acte(webhook, {
        parId: auteurDe(demandeur),
        le: this.clock.now(),
        structureId,
      });
      await this.events.publish(webhook.pullEvents());
      return fait;
    });
  }
}
