import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { StructureIntrouvable } from '../domain/erreurs.ts';
import type { StatutRattachement } from '../domain/rattachement/DonneesRattachement.ts';
import type { RattachementRepository } from './ports/RattachementRepository.ts';
import type { StructureReader, StructureResumee } from './ports/StructureReader.ts';

export interface DemandePossible {
  readonly structure: StructureResumee;
  /** Where a former request stands; null when there is none that is open. */
  readonly statut: StatutRattachement | null;
}

/** What a person sees before asking to be attached. */
export class ConsulterDemandePossible {
  constructor(
    private readonly structures: StructureReader,
    private readonly rattachements: RattachementRepository,
  ) {}

  /** @throws StructureIntrouvable */
  async execute(acteur: Acteur, structureId: number): Promise<DemandePossible> {
    const [structure] = await this.structures.nommer([structureId]);
    if (!structure) throw new StructureIntrouvable(structureId);
    const ouvert = await this.rattachements.findOuvert(acteur.utilisateurId, structureId);
    return { structure, statut: ouvert?.donnees.statut ?? null };
  }
}
