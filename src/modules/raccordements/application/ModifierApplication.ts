import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { DomaineApi } from '../domain/DomaineApi.ts';
import { exigerPrincipal } from './politique.ts';
import type { ApplicationRepository } from './ports/ApplicationRepository.ts';

export interface ModifierApplicationCommand {
  readonly acteur: Acteur;
  readonly applicationId: number;
  readonly nom: string;
  readonly domaines: readonly DomaineApi[];
}

export class ModifierApplication {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws RaccordementIntrouvable, ApplicationRevoquee, NomDApplicationRequis, DomaineRequis */
  execute({ acteur, applicationId, nom, domaines }: ModifierApplicationCommand): Promise<void> {
    return this.unitOfWork.run(async () => {
      const application = await this.applications.get(applicationId);
      exigerPrincipal(acteur, application.donnees.structureId);
      application.modifier({ nom, domaines }, { parId: acteur.utilisateurId, le: this.clock.now() });
      await this.applications.save(application);
      await this.events.publish(application.pullEvents());
    });
  }
}
