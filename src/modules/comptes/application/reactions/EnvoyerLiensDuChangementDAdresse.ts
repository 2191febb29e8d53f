import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import { lireCourriel } from '../../../../kernel/domain/Courriel.ts';
import type { ChangementDAdresseDemande } from '../../domain/adresse/ChangementDAdresseDemande.ts';
import type { Jetons } from '../Jetons.ts';
import type { ChangementDAdresseRepository } from '../ports/ChangementDAdresseRepository.ts';
import type { CourriersDeSecurite } from '../ports/CourriersDeSecurite.ts';
import type { UtilisateurReader } from '../ports/UtilisateurReader.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

/** A link to each mailbox. When the new address has its account already, its holder is told and gets no link. */
export class EnvoyerLiensDuChangementDAdresse implements Reaction<ChangementDAdresseDemande> {
  readonly nom = 'comptes.envoyer-liens-du-changement-d-adresse';
  readonly ecoute = 'comptes.changement-d-adresse-demande';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly lecteur: UtilisateurReader,
    private readonly changements: ChangementDAdresseRepository,
    private readonly jetons: Jetons,
    private readonly courriers: CourriersDeSecurite,
    private readonly clock: Clock,
  ) {}

  async reagir({ utilisateurId }: ChangementDAdresseDemande): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    const changement = await this.changements.find(utilisateurId);
    if (etat.statut !== 'ACTIF' || !changement?.attendEncore(this.clock.now())) return;

    const { nouvelle } = changement.etat;
    const jeton = await this.jetons.emettre(utilisateurId, 'ADRESSE_ANCIENNE');
    await this.courriers.changementDemande(etat, nouvelle, jeton);

    const titulaire = await this.lecteur.trouverParCourriel(nouvelle);
    const courriel = titulaire && lireCourriel(titulaire.courriel);
    if (titulaire && courriel) {
      await this.courriers.adresseConvoitee({ ...titulaire, courriel });
      return;
    }
    const { langue } = etat;
    const confirmation = await this.jetons.emettre(utilisateurId, 'ADRESSE_NOUVELLE');
    await this.courriers.changementAConfirmer({ courriel: nouvelle, langue }, confirmation);
  }
}
