import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { Jetons } from './Jetons.ts';
import { lireInformations, type InformationsSaisies } from './lireInformations.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

export interface ModifierMesInformationsCommand extends InformationsSaisies {
  readonly acteur: Acteur;
}

/** A contact address that changes waits for its confirmation; a link sent to another one confirms nothing any more. */
export class ModifierMesInformations {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly jetons: Jetons,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NomInvalide, CourrielInvalide */
  async execute({ acteur, ...saisie }: ModifierMesInformationsCommand): Promise<void> {
    const informations = lireInformations(saisie);
    await this.unitOfWork.run(async () => {
      const utilisateur = await this.utilisateurs.get(acteur.utilisateurId);
      const { courrielContactEnAttente: attendait } = utilisateur.etat;
      utilisateur.modifierInformations(informations, this.clock.now());
      if (utilisateur.etat.courrielContactEnAttente !== attendait)
        await this.jetons.retirerDe(acteur.utilisateurId, 'CONTACT');
      await this.utilisateurs.save(utilisateur);
      await this.events.publish(utilisateur.pullEvents());
    });
  }
}
