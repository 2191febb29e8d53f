import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { AdresseChangee } from '../../domain/adresse/AdresseChangee.ts';
import type { CourriersDeSecurite } from '../ports/CourriersDeSecurite.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

export class AvertirDuChangementDAdresse implements Reaction<AdresseChangee> {
  readonly nom = 'comptes.avertir-du-changement-d-adresse';
  readonly ecoute = 'comptes.adresse-changee';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersDeSecurite,
  ) {}

  async reagir({ utilisateurId, ancienne, nouvelle, survenuLe }: AdresseChangee): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.adresseChangee(etat, ancienne, nouvelle, survenuLe);
  }
}
