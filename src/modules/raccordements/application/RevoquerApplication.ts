import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { exigerPrincipal } from './politique.ts';
import type { ApplicationRepository } from './ports/ApplicationRepository.ts';

export class RevoquerApplication {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws RaccordementIntrouvable, ApplicationRevoquee */
  execute(acteur: Acteur, applicationId: number): Promise<void> {
    return this.unitOfWork.run(async () => {
      const application = await this.applications.get(applicationId);
      exigerPrincipal(acteur, application.donnees.structureId);
      application.revoquer({ parId: acteur.utilisateurId, le: this.clock.now() });
      await this.applications.save(application);
      await this.events.publish(application.pullEvents());
    });
  }
}
