import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { Application } from '../domain/Application.ts';
import type { DomaineApi } from '../domain/DomaineApi.ts';
import { TropDeRaccordements } from '../domain/erreurs.ts';
import { exigerRaccordable } from './politique.ts';
import type { ApplicationRepository } from './ports/ApplicationRepository.ts';
import type { FabriqueDeSecrets } from './ports/FabriqueDeSecrets.ts';

const APPLICATIONS_MAX = 50;

export interface CreerApplicationCommand {
  readonly acteur: Acteur;
  readonly structureId: number;
  readonly nom: string;
  readonly domaines: readonly DomaineApi[];
}

export interface ApplicationCreee {
  readonly applicationId: number;
  readonly clientId: string;
  /** Not to be read again. */
  readonly clientSecret: string;
}

export class CreerApplication {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly secrets: FabriqueDeSecrets,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws RaccordementIntrouvable, NomDApplicationRequis, DomaineRequis, TropDeRaccordements */
  execute({ acteur, structureId, ...demande }: CreerApplicationCommand): Promise<ApplicationCreee> {
    return this.unitOfWork.run(() => {
      exigerRaccordable(acteur, structureId);
      return this.creer({ structureId, ...demande }, acteur.utilisateurId);
    });
  }

  /** Within a transaction. */
  async creer(
    { structureId, nom, domaines }: Omit<CreerApplicationCommand, 'acteur'>,
    parId: number,
  ): Promise<ApplicationCreee> {
    const connues = await this.applications.deStructures([structureId]);
    const enService = connues.filter(({ donnees }) => donnees.revoqueeLe === null);
    if (enService.length >= APPLICATIONS_MAX) throw new TropDeRaccordements(APPLICATIONS_MAX);

    const secret = this.secrets.secretDApplication();
    const application = Application.creer(
      {
        id: this.ids.next(),
        structureId,
        nom,
        domaines,
        clientId: this.secrets.clientId(),
        empreinte: secret.empreinte,
      },
      { parId, le: this.clock.now() },
    );
    await this.applications.save(application);
    await this.events.publish(application.pullEvents());
    const { id: applicationId, clientId } = application.donnees;
    return { applicationId, clientId, clientSecret: secret.clair };
  }
}
