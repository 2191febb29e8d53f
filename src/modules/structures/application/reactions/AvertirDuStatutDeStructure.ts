import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { StatutDeStructureChange } from '../../domain/structure/StatutDeStructureChange.ts';
import type { DistributionDesLettres } from './DistributionDesLettres.ts';

/** The gestionnaires hear that their structure was deactivated or reactivated, by whom and why. */
export class AvertirDuStatutDeStructure implements Reaction<StatutDeStructureChange> {
  readonly nom = 'structures.avertir-du-statut-de-structure';
  readonly ecoute = 'structures.statut-de-structure-change';

  constructor(private readonly lettres: DistributionDesLettres) {}

  async reagir({ structureId, parId, apres }: StatutDeStructureChange): Promise<void> {
    const nature = apres.statut === 'ACTIVE' ? 'structure-reactivee' : 'structure-desactivee';
    const gestionnaires = await this.lettres.gestionnairesDe(structureId, []);
    const par = (await this.lettres.nommer([parId])).get(parId);
    await this.lettres.pour(gestionnaires, structureId, (structure) => ({
      nature,
      structure,
      structureId,
      motif: apres.motif,
      par,
    }));
  }
}
