import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import { lireCourriel } from '../../../../kernel/domain/Courriel.ts';
import type { ActivationRedemandee } from '../../domain/ActivationRedemandee.ts';
import type { Jetons } from '../Jetons.ts';
import type { CourriersComptes } from '../ports/CourriersComptes.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

/** An account that is active already, or closed, is told so; an unknown address hears nothing. */
export class EnvoyerLienDActivation implements Reaction<ActivationRedemandee> {
  readonly nom = 'comptes.envoyer-lien-d-activation';
  readonly ecoute = 'comptes.activation-redemandee';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly jetons: Jetons,
    private readonly courriers: CourriersComptes,
  ) {}

  async reagir(event: ActivationRedemandee): Promise<void> {
    const courriel = lireCourriel(event.courriel);
    const etat = courriel && (await this.utilisateurs.findParCourriel(courriel))?.etat;
    if (!etat) return;
    if (etat.statut === 'INACTIF') return this.courriers.estFerme(etat);
    if (etat.statut === 'ACTIF') return this.courriers.dejaConnu(etat);

    const jeton = await this.jetons.emettreSaufDoublon(etat.id, 'ACTIVATION');
    if (jeton !== undefined) await this.courriers.activation(etat, jeton);
  }
}
