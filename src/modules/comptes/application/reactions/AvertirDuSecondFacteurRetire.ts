import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { SecondFacteurRetire } from '../../domain/second-facteur/SecondFacteurRetire.ts';
import type { CourriersDeSecurite } from '../ports/CourriersDeSecurite.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

export class AvertirDuSecondFacteurRetire implements Reaction<SecondFacteurRetire> {
  readonly nom = 'comptes.avertir-du-second-facteur-retire';
  readonly ecoute = 'comptes.second-facteur-retire';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersDeSecurite,
  ) {}

  async reagir({ utilisateurId, parId, survenuLe }: SecondFacteurRetire): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.secondFacteurRetire(etat, survenuLe, parId !== utilisateurId);
  }
}
