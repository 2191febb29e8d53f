import type { Jetons } from './Jetons.ts';
import type { ChangementDAdresseRepository } from './ports/ChangementDAdresseRepository.ts';
import type { SecondFacteurRepository } from './ports/SecondFacteurRepository.ts';

/** What was begun with a password ends with it: whoever knew the former one may have begun it. */
export class DemandesEnCours {
  constructor(
    private readonly jetons: Jetons,
    private readonly changements: ChangementDAdresseRepository,
    private readonly facteurs: SecondFacteurRepository,
  ) {}

  /** Called inside the transaction that holds the account and changes its password. An active second factor stays. */
  async abandonner(utilisateurId: number): Promise<void> {
    await this.jetons.retirerDe(utilisateurId, 'REINITIALISATION', 'ADRESSE_ANCIENNE', 'ADRESSE_NOUVELLE');
    await this.changements.retirer(utilisateurId);
    const facteur = await this.facteurs.find(utilisateurId);
    if (facteur && !facteur.actif) await this.facteurs.retirer(utilisateurId);
  }
}
