import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { CompteFerme } from '../../domain/CompteFerme.ts';
import type { CourriersDeSecurite } from '../ports/CourriersDeSecurite.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

export class AvertirDeLaFermeture implements Reaction<CompteFerme> {
  readonly nom = 'comptes.avertir-de-la-fermeture';
  readonly ecoute = 'comptes.compte-ferme';

  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly courriers: CourriersDeSecurite,
  ) {}

  async reagir({ utilisateurId, survenuLe }: CompteFerme): Promise<void> {
    const { etat } = await this.utilisateurs.get(utilisateurId);
    await this.courriers.compteFerme(etat, survenuLe);
  }
}
