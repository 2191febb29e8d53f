import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { ChoixDeMotDePasse } from './ChoixDeMotDePasse.ts';
import type { DemandesEnCours } from './DemandesEnCours.ts';
import type { Jetons } from './Jetons.ts';
import type { SessionsOuvertes } from './ports/SessionsOuvertes.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

export interface ReinitialiserMotDePasseCommand {
  readonly jeton: string;
  readonly motDePasse: string;
}

/** Ends every open session: whoever asked for the reset may have lost one. The person signs in with the new password. */
export class ReinitialiserMotDePasse {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly jetons: Jetons,
    private readonly choix: ChoixDeMotDePasse,
    private readonly demandes: DemandesEnCours,
    private readonly sessions: SessionsOuvertes,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws JetonInvalide and the refusals of a password */
  async execute({ jeton, motDePasse }: ReinitialiserMotDePasseCommand): Promise<void> {
    const titulaire = await this.utilisateurs.get(await this.jetons.titulaire(jeton, 'REINITIALISATION'));
    const hache = await this.choix.hacher(motDePasse, titulaire.etat);

    await this.unitOfWork.run(async () => {
      const utilisateur = await this.utilisateurs.get(await this.jetons.consommer(jeton, 'REINITIALISATION'));
      utilisateur.reinitialiserMotDePasse(hache, this.clock.now());
      await this.utilisateurs.save(utilisateur);
      await this.demandes.abandonner(utilisateur.etat.id);
      await this.sessions.fermerToutes(utilisateur.etat.id);
      await this.events.publish(utilisateur.pullEvents());
    });
  }
}
