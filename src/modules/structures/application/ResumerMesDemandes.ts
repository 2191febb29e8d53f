import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { structuresGerees } from './politique.ts';
import type { AbonnementReader } from './ports/AbonnementReader.ts';
import type { RattachementReader } from './ports/RattachementReader.ts';

export interface DemandesDUneStructure {
  readonly designation: string;
  readonly rattachements: number;
  readonly abonnements: number;
}

/** For the weekly recap: what waits for the decision of a gestionnaire. */
export class ResumerMesDemandes {
  constructor(
    private readonly rattachements: Pick<RattachementReader, 'compterDemandes'>,
    private readonly abonnements: Pick<AbonnementReader, 'compterDemandes'>,
  ) {}

  async execute(acteur: Acteur): Promise<readonly DemandesDUneStructure[]> {
    const resumees: DemandesDUneStructure[] = [];
    const gerees = structuresGerees(acteur);
    for (const { structureId, designation } of acteur.habilitations) {
      if (!gerees.includes(structureId)) continue;
      const rattachements = await this.rattachements.compterDemandes([structureId]);
      const abonnements = await this.abonnements.compterDemandes([structureId]);
      if (rattachements + abonnements > 0) resumees.push({ designation, rattachements, abonnements });
    }
    return resumees;
  }
}
