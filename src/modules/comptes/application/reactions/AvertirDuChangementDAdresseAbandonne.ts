import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { ChangementDAdresseAbandonne } from '../../domain/adresse/ChangementDAdresseAbandonne.ts';
import type { CourriersDeSecurite } from '../ports/CourriersDeSecurite.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

export class AvertirDuChangementDAdresseAbandonne implements Reaction<ChangementDAdresseAbandonne> {
  readonly nom = 'comptes.avertir-du-changement-d-adresse-abandonne';
  readonly ecoute = 'comptes.changement-d-adresse-abandonne';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersDeSecurite,
  ) {}

  async reagir({ utilisateurId, nouvelle, par }: ChangementDAdresseAbandonne): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.changementAbandonne(etat, nouvelle, par);
  }
}
