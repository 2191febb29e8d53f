import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { ChangementDAdresse } from '../../domain/adresse/ChangementDAdresse.ts';
import type { CoteDuChangement } from '../../domain/adresse/CoteDuChangement.ts';
import { JetonInvalide } from '../../domain/erreurs.ts';
import type { Utilisateur } from '../../domain/Utilisateur.ts';
import type { Jetons } from '../Jetons.ts';
import type { ChangementDAdresseRepository } from '../ports/ChangementDAdresseRepository.ts';
import type { SessionsOuvertes } from '../ports/SessionsOuvertes.ts';
import type { UtilisateurReader } from '../ports/UtilisateurReader.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import { natureDuCote } from './natureDuCote.ts';

export interface RepondreAuChangementDAdresseCommand {
  readonly jeton: string;
  /** The mailbox to which the link was sent. */
  readonly cote: CoteDuChangement;
  readonly accepte: boolean;
  /** The session of the page: it stays open when it is the person's. */
  readonly session: string;
}

/** `INDISPONIBLE`: the address was taken by another account meanwhile; told to who holds both mailboxes. */
export type SuiteDuChangement = 'REFUSE' | 'ATTEND_L_AUTRE' | 'FAIT' | 'INDISPONIBLE';

/** Of two answers at once, the account takes one after the other: the second sees what the first has done. */
export class RepondreAuChangementDAdresse {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly lecteur: UtilisateurReader,
    private readonly changements: ChangementDAdresseRepository,
    private readonly jetons: Jetons,
    private readonly sessions: SessionsOuvertes,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws JetonInvalide, AdresseIndisponible when another account takes the address at this very moment */
  execute({
    jeton,
    cote,
    accepte,
    session,
  }: RepondreAuChangementDAdresseCommand): Promise<SuiteDuChangement> {
    const nature = natureDuCote[cote];
    return this.unitOfWork.run(async () => {
      const utilisateur = await this.utilisateurs.get(await this.jetons.titulaire(jeton, nature));
      await this.jetons.consommer(jeton, nature);
      const le = this.clock.now();
      const changement = await this.changements.find(utilisateur.etat.id);
      if (!changement?.attendEncore(le) || utilisateur.etat.statut !== 'ACTIF') throw new JetonInvalide();

      if (!accepte) {
        changement.abandonner(cote, le);
        await this.effacer(changement);
        return 'REFUSE';
      }
      if (changement.confirmer(cote, le)) return this.changer(utilisateur, changement, session, le);
      await this.changements.save(changement);
      return 'ATTEND_L_AUTRE';
    });
  }

  private async changer(
    utilisateur: Utilisateur,
    changement: ChangementDAdresse,
    session: string,
    le: Date,
  ): Promise<SuiteDuChangement> {
    const { nouvelle, utilisateurId } = changement.etat;
    await this.effacer(changement);
    if (await this.lecteur.trouverParCourriel(nouvelle)) return 'INDISPONIBLE';
    utilisateur.changerCourriel(nouvelle, le);
    await this.utilisateurs.save(utilisateur);
    await this.jetons.retirerDe(utilisateurId, 'REINITIALISATION');
    await this.sessions.fermerToutes(utilisateurId, session);
    await this.events.publish(utilisateur.pullEvents());
    return 'FAIT';
  }

  private async effacer(changement: ChangementDAdresse): Promise<void> {
    const { utilisateurId } = changement.etat;
    await this.changements.retirer(utilisateurId);
    await this.jetons.retirerDe(utilisateurId, 'ADRESSE_ANCIENNE', 'ADRESSE_NOUVELLE');
    await this.events.publish(changement.pullEvents());
  }
}
