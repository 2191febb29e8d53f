import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { lireInformations, type InformationsSaisies } from './lireInformations.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

export interface ModifierMesInformationsCommand extends InformationsSaisies {
  readonly acteur: Acteur;
}

export class ModifierMesInformations {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws NomInvalide, CourrielInvalide */
  async execute({ acteur, ...saisie }: ModifierMesInformationsCommand): Promise<void> {
    const informations = lireInformations(saisie);
    await this.unitOfWork.run(async () => {
      const utilisateur = await this.utilisateurs.get(acteur.utilisateurId);
      utilisateur.modifierInformations(informations);
      await this.utilisateurs.save(utilisateur);
    });
  }
}
