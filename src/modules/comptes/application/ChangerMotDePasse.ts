import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { MotDePasseActuelIncorrect } from '../domain/erreurs.ts';
import { normaliserMotDePasse } from '../domain/politiqueDeMotDePasse.ts';
import type { ChoixDeMotDePasse } from './ChoixDeMotDePasse.ts';
import type { DemandesEnCours } from './DemandesEnCours.ts';
import type { HacheurDeMotDePasse } from './ports/HacheurDeMotDePasse.ts';
import type { SessionsOuvertes } from './ports/SessionsOuvertes.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

export interface ChangerMotDePasseCommand {
  readonly acteur: Acteur;
  readonly motDePasseActuel: string;
  readonly motDePasse: string;
  /** The session of the page: it stays open, the others end. */
  readonly session: string;
}

export class ChangerMotDePasse {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly hacheur: HacheurDeMotDePasse,
    private readonly choix: ChoixDeMotDePasse,
    private readonly demandes: DemandesEnCours,
    private readonly sessions: SessionsOuvertes,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws MotDePasseActuelIncorrect and the refusals of a password */
  async execute({ acteur, motDePasseActuel, motDePasse, session }: ChangerMotDePasseCommand): Promise<void> {
    const { etat } = await this.utilisateurs.get(acteur.utilisateurId);
    const bon = await this.hacheur.verifier(normaliserMotDePasse(motDePasseActuel), etat.motDePasse);
    if (!bon) throw new MotDePasseActuelIncorrect();
    const hache = await this.choix.hacher(motDePasse, etat);

    await this.unitOfWork.run(async () => {
      const utilisateur = await this.utilisateurs.get(etat.id);
      if (utilisateur.etat.motDePasse !== etat.motDePasse) throw new MotDePasseActuelIncorrect();
      utilisateur.changerMotDePasse(hache, this.clock.now());
      await this.utilisateurs.save(utilisateur);
      await this.demandes.abandonner(etat.id);
      await this.sessions.fermerToutes(etat.id, session);
      await this.events.publish(utilisateur.pullEvents());
    });
  }
}
