import { ReclamationIntrouvable } from '../../domain/erreursDeRoles.ts';
import type { DonneesReclamation } from '../../domain/reclamation/DonneesReclamation.ts';
import { designationComplete } from '../designationComplete.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { ReclamationRepository } from '../ports/ReclamationRepository.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { Personne, Utilisateurs } from '../ports/Utilisateurs.ts';
import type { ReclamationDesignee } from './RetirerReclamation.ts';

export interface ReclamationConsultee extends DonneesReclamation {
  readonly structure: string;
  readonly demandeur: Personne | undefined;
  readonly principal: Personne | undefined;
  /** The reader is the principal and may still object. */
  readonly opposable: boolean;
  /** The reader made it and may still withdraw it. */
  readonly retirable: boolean;
  /** The reader is of support and has to decide. */
  readonly aDecider: boolean;
}

/** A claim, as the claimant, the principal and support see it. */
export class ConsulterReclamation {
  constructor(
    private readonly reclamations: ReclamationRepository,
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  /** @throws ReclamationIntrouvable */
  async execute({ acteur, reclamationId }: ReclamationDesignee): Promise<ReclamationConsultee> {
    const reclamation = await this.reclamations.get(reclamationId);
    const { structureId, demandeurId, principalId, statut } = reclamation.donnees;
    const { utilisateurId, support } = acteur;
    const principal = await this.rattachements.findPrincipal(structureId);
    const estPrincipal = principal?.donnees.utilisateurId === utilisateurId;
    const concerne = [demandeurId, principalId].includes(utilisateurId) || estPrincipal || support;
    if (!concerne) throw new ReclamationIntrouvable();

    const [structure] = await this.structures.nommer([structureId]);
    const personnes = await this.utilisateurs.nommer(
      principalId === null ? [demandeurId] : [demandeurId, principalId],
    );
    return {
      ...reclamation.donnees,
      structure: structure ? designationComplete(structure) : '',
      demandeur: personnes.get(demandeurId),
      principal: principalId === null ? undefined : personnes.get(principalId),
      opposable: estPrincipal && reclamation.ouverte,
      retirable: demandeurId === utilisateurId && reclamation.ouverte,
      aDecider: support && demandeurId !== utilisateurId && statut === 'AU_SUPPORT',
    };
  }
}
