import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { Jetons } from '../Jetons.ts';
import type { ChangementDAdresseRepository } from '../ports/ChangementDAdresseRepository.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

/** By the person who asked for it; nothing is left to cancel the second time. */
export class AnnulerChangementDAdresse {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly changements: ChangementDAdresseRepository,
    private readonly jetons: Jetons,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute({ acteur: { utilisateurId } }: { readonly acteur: Acteur }): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.utilisateurs.get(utilisateurId);
      const changement = await this.changements.find(utilisateurId);
      if (!changement) return;
      changement.abandonner('PERSONNE', this.clock.now());
      await this.changements.retirer(utilisateurId);
      await this.jetons.retirerDe(utilisateurId, 'ADRESSE_ANCIENNE', 'ADRESSE_NOUVELLE');
      await this.events.publish(changement.pullEvents());
    });
  }
}
