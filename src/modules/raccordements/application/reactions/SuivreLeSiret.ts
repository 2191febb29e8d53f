import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { ApplicationRepository } from '../ports/ApplicationRepository.ts';
import type { CompteTechniqueRepository } from '../ports/CompteTechniqueRepository.ts';

/** As `structures` says it. */
interface SiretChange extends DomainEvent {
  readonly type: 'structures.siret-change';
  readonly structureId: number;
  readonly nouvelleId: number;
}

/** Programs go on under the new SIRET, with the secrets and logins that they hold. */
export class SuivreLeSiret implements Reaction<SiretChange> {
  readonly nom = 'raccordements.suivre-le-siret';
  readonly ecoute = 'structures.siret-change';

  constructor(
    private readonly applications: ApplicationRepository,
    private readonly comptes: CompteTechniqueRepository,
  ) {}

  async reagir({ structureId, nouvelleId }: SiretChange): Promise<void> {
    for (const application of await this.applications.deStructures([structureId])) {
      application.suivre(nouvelleId);
      await this.applications.save(application);
    }
    for (const compte of await this.comptes.deStructures([structureId])) {
      compte.suivre(nouvelleId);
      await this.comptes.save(compte);
    }
  }
}
