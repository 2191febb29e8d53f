import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { CreationDemandee } from '../../domain/CreationDemandee.ts';
import { Utilisateur } from '../../domain/Utilisateur.ts';
import type { Jetons } from '../Jetons.ts';
import { exigerCourriel } from '../lireInformations.ts';
import type { CourriersComptes } from '../ports/CourriersComptes.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

/** Only the mailbox of the address learns whether it had an account. */
export class CreerLeCompteDemande implements Reaction<CreationDemandee> {
  readonly nom = 'comptes.creer-le-compte-demande';
  readonly ecoute = 'comptes.creation-demandee';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly jetons: Jetons,
    private readonly courriers: CourriersComptes,
    private readonly events: EventPublisher,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async reagir({ courriel: adresse, nom, prenom, courrielContact, langue }: CreationDemandee): Promise<void> {
    const courriel = exigerCourriel(adresse, 'courriel');
    const connu = await this.utilisateurs.findParCourriel(courriel);
    if (connu) return this.repondreA(connu, langue);

    const compte = { courriel, nom, prenom, courrielContact, langue };
    const utilisateur = Utilisateur.creer(this.ids.next(), compte, this.clock.now());
    const ajoute = await this.utilisateurs.add(utilisateur);
    if (!ajoute) return;
    await this.events.publish(utilisateur.pullEvents());
    await this.envoyerLien(utilisateur);
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
