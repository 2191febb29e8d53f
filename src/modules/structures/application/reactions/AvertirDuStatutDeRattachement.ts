import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { StatutDeRattachementChange } from '../../domain/role/StatutDeRattachementChange.ts';
import type { DistributionDesLettres } from './DistributionDesLettres.ts';

/** The person hears what a gestionnaire did; the gestionnaires hear who left by herself. */
export class AvertirDuStatutDeRattachement implements Reaction<StatutDeRattachementChange> {
  readonly nom = 'structures.avertir-du-statut-de-rattachement';
  readonly ecoute = 'structures.statut-de-rattachement-change';

  constructor(private readonly lettres: DistributionDesLettres) {}

  async reagir({
    structureId,
    utilisateurId,
    parId,
    avant,
    apres,
  }: StatutDeRattachementChange): Promise<void> {
    if (avant.statut === 'EN_COURS_DE_VALIDATION') return;
    if (parId === utilisateurId) return this.annoncerLeDepart(structureId, utilisateurId);
    const nature =
      apres.statut === 'DESACTIVEE'
        ? 'acces-suspendu'
        : apres.statut === 'VALIDEE'
          ? 'acces-rendu'
          : 'acces-termine';
    await this.lettres.pour([utilisateurId], structureId, (structure) => ({ nature, structure }));
  }

  private async annoncerLeDepart(structureId: number, utilisateurId: number): Promise<void> {
    const gestionnaires = await this.lettres.gestionnairesDe(structureId, [utilisateurId]);
    const personne = (await this.lettres.nommer([utilisateurId])).get(utilisateurId);
    await this.lettres.pour(gestionnaires, structureId, (structure) => ({
      nature: 'depart-annonce',
      structure,
      personne,
    }));
  }
}
