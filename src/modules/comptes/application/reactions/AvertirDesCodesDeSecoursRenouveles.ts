import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { CodesDeSecoursRenouveles } from '../../domain/second-facteur/CodesDeSecoursRenouveles.ts';
import type { CourriersDeSecurite } from '../ports/CourriersDeSecurite.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

export class AvertirDesCodesDeSecoursRenouveles implements Reaction<CodesDeSecoursRenouveles> {
  readonly nom = 'comptes.avertir-des-codes-de-secours-renouveles';
  readonly ecoute = 'comptes.codes-de-secours-renouveles';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersDeSecurite,
  ) {}

  async reagir({ utilisateurId, survenuLe }: CodesDeSecoursRenouveles): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.codesDeSecoursRenouveles(etat, survenuLe);
  }
}
