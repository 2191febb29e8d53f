import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { CompteDejaConnu } from '../domain/erreurs.ts';
import { Utilisateur } from '../domain/Utilisateur.ts';
import type { Jetons } from './Jetons.ts';
import { exigerCourriel, lireInformations } from './lireInformations.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

export interface CreerCompteSupportCommand {
  readonly courriel: string;
  readonly nom: string;
  readonly prenom: string;
  /** Everything is checked, nothing is kept: no link either. */
  readonly aBlanc: boolean;
}

/** By ops only. Asked again before the activation, it gives a fresh link. */
export class CreerCompteSupport {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly jetons: Jetons,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** Returns the secret of the activation link. @throws CompteDejaConnu, CourrielInvalide, NomInvalide */
  async execute({
    courriel: saisi,
    nom,
    prenom,
    aBlanc,
  }: CreerCompteSupportCommand): Promise<string | undefined> {
    const courriel = exigerCourriel(saisi, 'courriel');
    const informations = lireInformations({ nom, prenom, courrielContact: null, langue: 'fr' });

    return this.unitOfWork.run(async () => {
      const connu = await this.utilisateurs.findParCourriel(courriel);
      if (connu && !(connu.etat.support && connu.etat.statut === 'A_ACTIVER')) throw new CompteDejaConnu();
      if (aBlanc) return undefined;
      if (connu) return this.jetons.emettre(connu.etat.id, 'ACTIVATION');

      const nouveau = { ...informations, courriel, support: true };
      const utilisateur = Utilisateur.creer(this.ids.next(), nouveau, this.clock.now());
      if (!(await this.utilisateurs.add(utilisateur))) throw new CompteDejaConnu();
      await this.events.publish(utilisateur.pullEvents());
      return this.jetons.emettre(utilisateur.etat.id, 'ACTIVATION');
    });
  }
}
