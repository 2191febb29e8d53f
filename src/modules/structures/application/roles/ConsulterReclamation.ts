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

interface Lecture {
  readonly consultee: ReclamationConsultee;
  /** The reader made it, or it is about her role. */
  readonly concerne: boolean;
}

/** A claim, as the claimant and the principal see it, and support, whose looks `ExaminerReclamation` notes. */
export class ConsulterReclamation {
  constructor(
    private readonly reclamations: ReclamationRepository,
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  /** @throws ReclamationIntrouvable */
  async execute(designee: ReclamationDesignee): Promise<ReclamationConsultee> {
    const { concerne, consultee } = await this.lire(designee);
    if (!concerne) throw new ReclamationIntrouvable();
    return consultee;
  }

  /** Its right is the caller's to check, and its look the caller's to note. @throws ReclamationIntrouvable */
  async pourLeSupport(designee: ReclamationDesignee): Promise<ReclamationConsultee> {
    return (await this.lire(designee)).consultee;
  }

  private async lire({ acteur, reclamationId }: ReclamationDesignee): Promise<Lecture> {
    const reclamation = await this.reclamations.get(reclamationId);
    const { structureId, demandeurId, principalId, statut } = reclamation.donnees;
    const { utilisateurId, support } = acteur;
    const principal = await this.rattachements.findPrincipal(structureId);
    const estPrincipal = principal?.donnees.utilisateurId === utilisateurId;
    const [structure] = await this.structures.nommer([structureId]);
    const personnes = await this.utilisateurs.nommer(
      principalId === null ? [demandeurId] : [demandeurId, principalId],
    );
    const consultee = {
      ...reclamation.donnees,
      structure: structure ? designationComplete(structure) : '',
      demandeur: personnes.get(demandeurId),
      principal: principalId === null ? undefined : personnes.get(principalId),
      opposable: estPrincipal && reclamation.ouverte,
      retirable: demandeurId === utilisateurId && reclamation.ouverte,
      aDecider: support && demandeurId !== utilisateurId && !estPrincipal && statut === 'AU_SUPPORT',
    };
    return { concerne: [demandeurId, principalId].includes(utilisateurId) || estPrincipal, consultee };
  }
}
