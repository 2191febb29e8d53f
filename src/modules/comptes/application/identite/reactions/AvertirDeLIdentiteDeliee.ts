import type { Reaction } from '../../../../../kernel/application/Reaction.ts';
import type { IdentiteDeliee } from '../../../domain/identite/IdentiteDeliee.ts';
import type { UtilisateurRepository } from '../../ports/UtilisateurRepository.ts';
import type { CourriersIdentite } from '../ports/CourriersIdentite.ts';

export class AvertirDeLIdentiteDeliee implements Reaction<IdentiteDeliee> {
  readonly nom = 'comptes.avertir-de-l-identite-deliee';
  readonly ecoute = 'comptes.identite-deliee';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersIdentite,
  ) {}

  async reagir({ utilisateurId, fournisseur, survenuLe }: IdentiteDeliee): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.deliee(etat, fournisseur, survenuLe);
  }
}
