import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { FermetureEmpechee, MotDePasseActuelIncorrect } from '../../domain/erreurs.ts';
import type { Jetons } from '../Jetons.ts';
import type { ChangementDAdresseRepository } from '../ports/ChangementDAdresseRepository.ts';
import type { SessionsOuvertes } from '../ports/SessionsOuvertes.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { VerificationDuMotDePasse } from '../VerificationDuMotDePasse.ts';
import type { ObstaclesAFermeture } from './ObstaclesAFermeture.ts';

export interface FermerCompteCommand {
  readonly acteur: Acteur;
  readonly motDePasseActuel: string;
}

/**
 * Nobody signs in any more and every session ends. What was entered is kept 10 years after the last entry (arrêté of 17 April
 * 2014); the address stays that of the account, so that support can open it again.
 */
export class FermerCompte {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly changements: ChangementDAdresseRepository,
    private readonly jetons: Jetons,
    private readonly verification: VerificationDuMotDePasse,
    private readonly obstacles: ObstaclesAFermeture,
    private readonly sessions: SessionsOuvertes,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws MotDePasseActuelIncorrect, MotDePasseAbsent, FermetureEmpechee */
  async execute({ acteur: { utilisateurId }, motDePasseActuel }: FermerCompteCommand): Promise<void> {
    const verifie = await this.verification.exiger(utilisateurId, motDePasseActuel);
    await this.unitOfWork.run(async () => {
      const utilisateur = await this.utilisateurs.get(utilisateurId);
      if (utilisateur.etat.motDePasse !== verifie) throw new MotDePasseActuelIncorrect();
      if ((await this.obstacles.constater(utilisateurId)).length > 0) throw new FermetureEmpechee();
      utilisateur.fermer(this.clock.now());
      await this.utilisateurs.save(utilisateur);
      await this.changements.retirer(utilisateurId);
      await this.jetons.retirerDe(
        utilisateurId,
        'REINITIALISATION',
        'CONTACT',
        'ADRESSE_ANCIENNE',
        'ADRESSE_NOUVELLE',
      );
      await this.sessions.fermerToutes(utilisateurId);
      await this.events.publish(utilisateur.pullEvents());
    });
  }
}
