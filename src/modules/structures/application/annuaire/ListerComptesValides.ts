import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import { StructureIntrouvable } from '../../domain/erreurs.ts';
import { estOuvertLe, type CompteBancaire } from '../../domain/structure/CompteBancaire.ts';
import { estRattache, structuresEntrees } from '../politique.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

/** The accounts on which a mémoire may be paid today, by their names: no number is told. */
export class ListerComptesValides {
  constructor(
    private readonly structures: StructureRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable unless it is one's own, or one for which one may file */
  async execute(
    acteur: Acteur,
    structureId: number,
  ): Promise<readonly Pick<CompteBancaire, 'id' | 'libelle'>[]> {
    if (!estRattache(acteur, structureId) && !structuresEntrees(acteur, 'MEMOIRES').includes(structureId))
      throw new StructureIntrouvable(structureId);
    const { comptesBancaires } = (await this.structures.get(structureId)).donnees;
    const aujourdHui = jourDe(this.clock.now());
    return comptesBancaires
      .filter((compte) => estOuvertLe(compte, aujourdHui))
      .map(({ id, libelle }) => ({ id, libelle }));
  }
}
