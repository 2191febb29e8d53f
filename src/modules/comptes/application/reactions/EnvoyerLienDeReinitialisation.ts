import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import { lireCourriel } from '../../../../kernel/domain/Courriel.ts';
import type { ReinitialisationDemandee } from '../../domain/ReinitialisationDemandee.ts';
import type { Jetons } from '../Jetons.ts';
import type { CourriersComptes } from '../ports/CourriersComptes.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

/** An account that was never activated gets its activation link, a closed one is told so; an unknown address hears nothing. */
export class EnvoyerLienDeReinitialisation implements Reaction<ReinitialisationDemandee> {
  readonly nom = 'comptes.envoyer-lien-de-reinitialisation';
  readonly ecoute = 'comptes.reinitialisation-demandee';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly jetons: Jetons,
    private readonly courriers: CourriersComptes,
  ) {}

  async reagir(event: ReinitialisationDemandee): Promise<void> {
    const courriel = lireCourriel(event.courriel);
    const etat = courriel && (await this.utilisateurs.findParCourriel(courriel))?.etat;
    if (!etat) return;
    if (etat.statut === 'INACTIF') return this.courriers.estFerme(etat);

    const nature = etat.statut === 'A_ACTIVER' ? 'ACTIVATION' : 'REINITIALISATION';
    const jeton = await this.jetons.emettreSaufDoublon(etat.id, nature);
    if (jeton === undefined) return;
    if (nature === 'ACTIVATION') await this.courriers.activation(etat, jeton);
    else await this.courriers.reinitialisation(etat, jeton);
  }
}
