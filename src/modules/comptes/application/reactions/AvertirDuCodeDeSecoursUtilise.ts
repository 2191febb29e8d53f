import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { CodeDeSecoursUtilise } from '../../domain/second-facteur/CodeDeSecoursUtilise.ts';
import type { CourriersDeSecurite } from '../ports/CourriersDeSecurite.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

export class AvertirDuCodeDeSecoursUtilise implements Reaction<CodeDeSecoursUtilise> {
  readonly nom = 'comptes.avertir-du-code-de-secours-utilise';
  readonly ecoute = 'comptes.code-de-secours-utilise';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersDeSecurite,
  ) {}

  async reagir({ utilisateurId, survenuLe, restants }: CodeDeSecoursUtilise): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.codeDeSecoursUtilise(etat, survenuLe, restants);
  }
}
