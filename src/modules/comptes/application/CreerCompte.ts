import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { Langue } from '../../../kernel/domain/Langue.ts';
import { Utilisateur } from '../domain/Utilisateur.ts';
import type { Jetons } from './Jetons.ts';
import { exigerCourriel, lireInformations, type InformationsSaisies } from './lireInformations.ts';
import type { CourriersComptes } from './ports/CourriersComptes.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

export interface CreerCompteCommand extends InformationsSaisies {
  readonly courriel: string;
}

/** Nothing in the outcome tells whether the address had an account: only its mailbox learns it. */
export class CreerCompte {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly jetons: Jetons,
    private readonly courriers: CourriersComptes,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** @throws CourrielInvalide, NomInvalide */
  async execute(commande: CreerCompteCommand): Promise<void> {
    const courriel = exigerCourriel(commande.courriel, 'courriel');
    const informations = lireInformations(commande);

    await this.unitOfWork.run(async () => {
      const connu = await this.utilisateurs.findParCourriel(courriel);
      if (connu) return this.repondreA(connu, informations.langue);

      const utilisateur = Utilisateur.creer(this.ids.next(), { ...informations, courriel }, this.clock.now());
      const ajoute = await this.utilisateurs.add(utilisateur);
      if (!ajoute) return;
      await this.events.publish(utilisateur.pullEvents());
      await this.envoyerLien(utilisateur);
    });
  }

  private async repondreA(connu: Utilisateur, langue: Langue): Promise<void> {
    if (connu.etat.statut === 'ACTIF') return this.courriers.dejaConnu(connu.etat);
    if (connu.etat.statut === 'INACTIF') return this.courriers.estFerme(connu.etat);
    connu.reprendreCreation(langue);
    await this.utilisateurs.save(connu);
    await this.envoyerLien(connu);
  }

  private async envoyerLien({ etat }: Utilisateur): Promise<void> {
    const jeton = await this.jetons.emettreSaufDoublon(etat.id, 'ACTIVATION');
    if (jeton !== undefined) await this.courriers.activation(etat, jeton);
  }
}
