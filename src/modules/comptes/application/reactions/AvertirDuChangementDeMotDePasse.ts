import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { MotDePasseChange } from '../../domain/MotDePasseChange.ts';
import type { CourriersComptes } from '../ports/CourriersComptes.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

export class AvertirDuChangementDeMotDePasse implements Reaction<MotDePasseChange> {
  readonly nom = 'comptes.avertir-du-changement-de-mot-de-passe';
  readonly ecoute = 'comptes.mot-de-passe-change';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersComptes,
  ) {}

  async reagir({ utilisateurId, survenuLe }: MotDePasseChange): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.motDePasseChange(etat, survenuLe);
  }
}
