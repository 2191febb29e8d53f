import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { MotDePasseActuelIncorrect } from '../../domain/erreurs.ts';
import { SecondFacteurObligatoire } from '../../domain/second-facteur/erreurs.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { SessionsOuvertes } from '../ports/SessionsOuvertes.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { VerificationDuMotDePasse } from '../VerificationDuMotDePasse.ts';
import { secondFacteurObligatoire, type ExigenceDeSecondFacteur } from './secondFacteurObligatoire.ts';

export interface RetirerSecondFacteurCommand {
  readonly acteur: Acteur;
  readonly motDePasseActuel: string;
  /** The session of the page: it stays open, the others end. */
  readonly session: string;
}

/** By the person, who gives her password. Asked twice, the second finds nothing left to do. */
export class RetirerSecondFacteur {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly facteurs: SecondFacteurRepository,
    private readonly verification: VerificationDuMotDePasse,
    private readonly sessions: SessionsOuvertes,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly exigence: ExigenceDeSecondFacteur,
  ) {}

  /** @throws SecondFacteurObligatoire, MotDePasseActuelIncorrect, MotDePasseAbsent */
  async execute({ acteur, motDePasseActuel, session }: RetirerSecondFacteurCommand): Promise<void> {
    const { utilisateurId } = acteur;
    if (secondFacteurObligatoire(acteur, this.exigence)) throw new SecondFacteurObligatoire();
    const verifie = await this.verification.exiger(utilisateurId, motDePasseActuel);
    await this.unitOfWork.run(async () => {
      const { etat } = await this.utilisateurs.get(utilisateurId);
      if (etat.motDePasse !== verifie) throw new MotDePasseActuelIncorrect();
      const facteur = await this.facteurs.find(utilisateurId);
      if (!facteur) return;
      if (facteur.actif) facteur.retirer(utilisateurId, null, this.clock.now());
      await this.facteurs.retirer(utilisateurId);
      await this.sessions.fermerToutes(utilisateurId, session);
      await this.events.publish(facteur.pullEvents());
    });
  }
}
