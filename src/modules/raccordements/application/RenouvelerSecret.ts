import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { exigerPrincipal } from './politique.ts';
import type { ApplicationRepository } from './ports/ApplicationRepository.ts';
import type { FabriqueDeSecrets } from './ports/FabriqueDeSecrets.ts';

export interface RenouvelerSecretCommand {
  readonly acteur: Acteur;
  readonly applicationId: number;
  /** For how many days the former secret goes on. */
  readonly jours: number;
}

export class RenouvelerSecret {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly secrets: FabriqueDeSecrets,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Gives the new secret, not to be read again. @throws RaccordementIntrouvable, ApplicationRevoquee, RecouvrementInvalide */
  execute({ acteur, applicationId, jours }: RenouvelerSecretCommand): Promise<string> {
    return this.unitOfWork.run(async () => {
      const application = await this.applications.get(applicationId);
      exigerPrincipal(acteur, application.donnees.structureId);
      const secret = this.secrets.secretDApplication();
      const par = { parId: acteur.utilisateurId, le: this.clock.now() };
      application.renouvelerSecret(secret.empreinte, jours, par);
      await this.applications.save(application);
      await this.events.publish(application.pullEvents());
      return secret.clair;
    });
  }
}
