import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { ChoixDeMotDePasse } from './ChoixDeMotDePasse.ts';
import type { Jetons } from './Jetons.ts';
import { exigerNom, lireContact } from './lireInformations.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

export interface ActiverCompteCommand {
  readonly jeton: string;
  readonly motDePasse: string;
  /** As the person behind the link corrects them; those typed when the account was asked for by default. */
  readonly nom?: string | undefined;
  readonly prenom?: string | undefined;
  /** As the person behind the link confirms it; empty or null stands for the login address. */
  readonly courrielContact: string | null;
}

export class ActiverCompte {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly jetons: Jetons,
    private readonly choix: ChoixDeMotDePasse,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Returns the person, who may enter at once. @throws JetonInvalide, CourrielInvalide, NomInvalide and the refusals of a password */
  async execute({ jeton, motDePasse, courrielContact, nom, prenom }: ActiverCompteCommand): Promise<number> {
    const contact = lireContact(courrielContact);
    const titulaire = await this.utilisateurs.get(await this.jetons.titulaire(jeton, 'ACTIVATION'));
    const saisie = {
      nom: exigerNom(nom ?? titulaire.etat.nom, 'nom'),
      prenom: exigerNom(prenom ?? titulaire.etat.prenom, 'prenom'),
      courrielContact: contact,
    };
    const hache = await this.choix.hacher(motDePasse, { ...titulaire.etat, ...saisie });

    return this.unitOfWork.run(async () => {
      const utilisateur = await this.utilisateurs.get(await this.jetons.consommer(jeton, 'ACTIVATION'));
      const le = this.clock.now();
      utilisateur.activer(hache, saisie, le);
      utilisateur.tenterConnexion(true, le);
      await this.utilisateurs.save(utilisateur);
      await this.events.publish(utilisateur.pullEvents());
      return utilisateur.etat.id;
    });
  }
}
