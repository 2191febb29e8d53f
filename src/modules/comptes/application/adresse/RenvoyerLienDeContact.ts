import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

/** Nothing is sent when no address waits. */
export class RenvoyerLienDeContact {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute({ acteur }: { readonly acteur: Acteur }): Promise<void> {
    return this.unitOfWork.run(async () => {
      const utilisateur = await this.utilisateurs.get(acteur.utilisateurId);
      if (utilisateur.etat.courrielContactEnAttente === null) return;
      utilisateur.demanderConfirmationDuContact(this.clock.now());
      await this.events.publish(utilisateur.pullEvents());
    });
  }
}
