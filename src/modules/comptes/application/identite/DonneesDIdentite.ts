import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type {
  DonneesPersonnelles,
  FichierPersonnel,
} from '../../../../kernel/application/DonneesPersonnelles.ts';
import type { IdentiteExterneRepository } from './ports/IdentiteExterneRepository.ts';

/** The providers' number of the person is hers: it opens nothing without the provider. */
export class DonneesDIdentite implements DonneesPersonnelles {
  readonly dossier = 'identites';
  readonly presentation = {
    fr: 'vos identités FranceConnect et ProConnect liées à votre compte',
    en: 'your FranceConnect and ProConnect identities linked to your account',
  };

  constructor(private readonly identites: IdentiteExterneRepository) {}

  async *exporter({ utilisateurId }: Acteur): AsyncGenerator<FichierPersonnel> {
    const liees = await this.identites.deUtilisateur(utilisateurId);
    if (liees.length > 0)
      yield { chemin: 'identites.json', json: liees.map(({ utilisateurId: _id, ...identite }) => identite) };
  }
}
