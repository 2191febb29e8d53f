import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { CompteVerrouille } from '../../domain/CompteVerrouille.ts';
import type { CourriersComptes } from '../ports/CourriersComptes.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

export class AvertirDuVerrouillage implements Reaction<CompteVerrouille> {
  readonly nom = 'comptes.avertir-du-verrouillage';
  readonly ecoute = 'comptes.compte-verrouille';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersComptes,
  ) {}

  async reagir({ utilisateurId, jusque }: CompteVerrouille): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.verrouillage(etat, new Date(jusque));
  }
}
