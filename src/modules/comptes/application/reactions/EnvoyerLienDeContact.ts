import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { ContactAVerifier } from '../../domain/adresse/ContactAVerifier.ts';
import type { Jetons } from '../Jetons.ts';
import type { CourriersDeSecurite } from '../ports/CourriersDeSecurite.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

/** To the address that waits now, whatever waited when it was asked. */
export class EnvoyerLienDeContact implements Reaction<ContactAVerifier> {
  readonly nom = 'comptes.envoyer-lien-de-contact';
  readonly ecoute = 'comptes.contact-a-verifier';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly jetons: Jetons,
    private readonly courriers: CourriersDeSecurite,
  ) {}

  async reagir({ utilisateurId }: ContactAVerifier): Promise<void> {
    const { statut, courrielContactEnAttente, langue } = (await this.utilisateurs.get(utilisateurId)).etat;
    if (statut !== 'ACTIF' || courrielContactEnAttente === null) return;
    const jeton = await this.jetons.emettre(utilisateurId, 'CONTACT');
    await this.courriers.contactAVerifier({ courriel: courrielContactEnAttente, langue }, jeton);
  }
}
