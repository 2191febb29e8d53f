import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { CompteDeverrouille } from '../../domain/CompteDeverrouille.ts';
import type { CourriersDeSecurite } from '../ports/CourriersDeSecurite.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

export class AvertirDuDeverrouillage implements Reaction<CompteDeverrouille> {
  readonly nom = 'comptes.avertir-du-deverrouillage';
  readonly ecoute = 'comptes.compte-deverrouille';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersDeSecurite,
  ) {}

  async reagir({ utilisateurId, survenuLe }: CompteDeverrouille): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.compteDeverrouille(etat, survenuLe);
  }
}
