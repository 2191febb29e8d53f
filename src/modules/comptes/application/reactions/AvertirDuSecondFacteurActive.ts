import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { SecondFacteurActive } from '../../domain/second-facteur/SecondFacteurActive.ts';
import type { CourriersDeSecurite } from '../ports/CourriersDeSecurite.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

export class AvertirDuSecondFacteurActive implements Reaction<SecondFacteurActive> {
  readonly nom = 'comptes.avertir-du-second-facteur-active';
  readonly ecoute = 'comptes.second-facteur-active';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersDeSecurite,
  ) {}

  async reagir({ utilisateurId, survenuLe }: SecondFacteurActive): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.secondFacteurActive(etat, survenuLe);
  }
}
