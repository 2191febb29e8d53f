import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { CompteRouvert } from '../../domain/CompteRouvert.ts';
import type { CourriersDeSecurite } from '../ports/CourriersDeSecurite.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

export class AvertirDeLaReouverture implements Reaction<CompteRouvert> {
  readonly nom = 'comptes.avertir-de-la-reouverture';
  readonly ecoute = 'comptes.compte-rouvert';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersDeSecurite,
  ) {}

  async reagir({ utilisateurId, survenuLe }: CompteRouvert): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.compteRouvert(etat, survenuLe);
  }
}
