import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { RattachementIntrouvable } from '../../domain/erreurs.ts';
import type { DonneesRattachement } from '../../domain/rattachement/DonneesRattachement.ts';
import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import { designationDe } from '../../domain/structure/Identite.ts';
import { designationComplete } from '../designationComplete.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

export interface MonRattachementConsulte extends DonneesRattachement {
  readonly structure: string;
  readonly statutStructure: StatutStructure;
  readonly publique: boolean;
}

/** One's own rattachement, before leaving or claiming. */
export class ConsulterMonRattachement {
  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureRepository,
  ) {}

  /** @throws RattachementIntrouvable */
  async execute(acteur: Acteur, rattachementId: number): Promise<MonRattachementConsulte> {
    const { donnees } = await this.rattachements.get(rattachementId);
    if (donnees.utilisateurId !== acteur.utilisateurId) throw new RattachementIntrouvable(rattachementId);
    const { identifiant, identite, statut, publique } = (await this.structures.get(donnees.structureId))
      .donnees;
    const structure = designationComplete({
      identifiant: identifiant.valeur,
      designation: designationDe(identite),
    });
    return { ...donnees, structure, statutStructure: statut, publique };
  }
}
