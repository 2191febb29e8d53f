import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { StatutReclamation } from './DonneesReclamation.ts';

export interface ReclamationAvancee extends DomainEvent {
  readonly type: 'structures.reclamation-avancee';
  readonly reclamationId: number;
  readonly structureId: number;
  /** Who claims the role. */
  readonly utilisateurId: number;
  readonly principalId: number | null;
  /** Null when time or another event did it. */
  readonly parId: number | null;
  /** The decision is always its own. */
  readonly parSupport: boolean;
  readonly avant: { readonly statut: StatutReclamation } | null;
  /** `motif`: of the claim, of the objection or of the decision. */
  readonly apres: { readonly statut: StatutReclamation; readonly motif: string | null };
}
