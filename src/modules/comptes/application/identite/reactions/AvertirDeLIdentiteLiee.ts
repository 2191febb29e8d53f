import type { Reaction } from '../../../../../kernel/application/Reaction.ts';
import type { IdentiteLiee } from '../../../domain/identite/IdentiteLiee.ts';
import type { UtilisateurRepository } from '../../ports/UtilisateurRepository.ts';
import type { CourriersIdentite } from '../ports/CourriersIdentite.ts';

export class AvertirDeLIdentiteLiee implements Reaction<IdentiteLiee> {
  readonly nom = 'comptes.avertir-de-l-identite-liee';
  readonly ecoute = 'comptes.identite-liee';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersIdentite,
  ) {}

  async reagir({ utilisateurId, fournisseur, survenuLe }: IdentiteLiee): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.liee(etat, fournisseur, survenuLe);
  }
}
