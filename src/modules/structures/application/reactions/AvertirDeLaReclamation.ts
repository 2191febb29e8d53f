import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { StatutReclamation } from '../../domain/reclamation/DonneesReclamation.ts';
import type { ReclamationAvancee } from '../../domain/reclamation/ReclamationAvancee.ts';
import type { LettreDeRole } from '../ports/CourriersDesRoles.ts';
import type { ReclamationRepository } from '../ports/ReclamationRepository.ts';
import type { DistributionDesLettres } from './DistributionDesLettres.ts';

/** The claimant and the principal hear of each step of a claim; the other gestionnaires who the new principal is. */
export class AvertirDeLaReclamation implements Reaction<ReclamationAvancee> {
  readonly nom = 'structures.avertir-de-la-reclamation';
  readonly ecoute = 'structures.reclamation-avancee';

  constructor(
    private readonly reclamations: ReclamationRepository,
    private readonly lettres: DistributionDesLettres,
  ) {}

  async reagir(event: ReclamationAvancee): Promise<void> {
    const { reclamationId, structureId, utilisateurId: demandeurId, principalId, avant } = event;
    const { statut, motif } = event.apres;
    const { opposableJusquA } = (await this.reclamations.get(reclamationId)).donnees;
    const demandeur = (await this.lettres.nommer([demandeurId])).get(demandeurId);
    const faits = { reclamationId, demandeur, motif: motif ?? '' };

    if (statut === 'OPPOSABLE') {
      await this.lettres.pour([principalId], structureId, (structure) => ({
        nature: 'reclamation-a-examiner',
        structure,
        opposableJusquA,
        ...faits,
      }));
    }
    for (const { nature, id } of lettresPour(statut, avant === null, demandeurId, principalId)) {
      await this.lettres.pour([id], structureId, (structure) => ({ nature, structure, ...faits }));
    }
    if (statut !== 'ACCEPTEE') return;
    const autres = await this.lettres.gestionnairesDe(structureId, [demandeurId, principalId]);
    await this.lettres.pour(autres, structureId, (structure) => ({
      nature: 'principal-change',
      structure,
      nouveau: demandeur,
    }));
  }
}

interface Envoi {
  readonly nature: Exclude<
    Extract<LettreDeRole, { readonly reclamationId: number }>['nature'],
    'reclamation-a-examiner'
  >;
  readonly id: number | null;
}

const lettresPour = (
  statut: StatutReclamation,
  neuve: boolean,
  demandeurId: number,
  principalId: number | null,
): readonly Envoi[] => {
  switch (statut) {
    case 'OPPOSABLE':
      return [{ nature: 'reclamation-recue', id: demandeurId }];
    case 'AU_SUPPORT':
      return [
        { nature: 'reclamation-au-support', id: demandeurId },
        ...(neuve ? [] : [{ nature: 'reclamation-au-support', id: principalId } as const]),
      ];
    case 'OPPOSEE':
      return [{ nature: 'reclamation-opposee', id: demandeurId }];
    case 'RETIREE':
      return [{ nature: 'reclamation-retiree', id: principalId }];
    case 'CADUQUE':
      return [
        { nature: 'reclamation-caduque', id: demandeurId },
        { nature: 'reclamation-caduque', id: principalId },
      ];
    case 'ACCEPTEE':
      return [
        { nature: 'reclamation-acceptee', id: demandeurId },
        { nature: 'reclamation-acceptee-a-l-ancien', id: principalId },
      ];
    case 'REJETEE':
      return [
        { nature: 'reclamation-rejetee', id: demandeurId },
        { nature: 'reclamation-rejetee-au-principal', id: principalId },
      ];
  }
};
