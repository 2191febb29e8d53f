import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { RattachementNonValide } from '../../domain/erreurs.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import { exigerGestionnaireDuRattachement } from '../politique.ts';
import type { ComptesDesPersonnes } from '../ports/ComptesDesPersonnes.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

/** A gestionnaire helps somebody of her structure who has lost the activation mail. */
export class RenvoyerActivationAUnUtilisateur {
  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureRepository,
    private readonly comptes: ComptesDesPersonnes,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws RattachementIntrouvable, RattachementNonValide, StructureInactive */
  execute(acteur: Acteur, rattachementId: number): Promise<void> {
    return this.unitOfWork.run(async () => {
      const { donnees } = await this.rattachements.get(rattachementId);
      exigerGestionnaireDuRattachement(acteur, donnees);
      exigerActive((await this.structures.get(donnees.structureId)).donnees);
      if (donnees.statut !== 'VALIDEE') throw new RattachementNonValide(rattachementId);
      await this.comptes.renvoyerActivation(donnees.utilisateurId);
    });
  }
}
