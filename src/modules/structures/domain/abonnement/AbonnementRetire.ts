import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { CodeEspace, NiveauEspace } from '../../../../kernel/domain/Espace.ts';

/** The person has taken her request back. */
export interface AbonnementRetire extends DomainEvent {
  readonly type: 'structures.abonnement-retire';
  readonly demandeId: number;
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly parId: number;
  readonly avant: { readonly espace: CodeEspace; readonly niveau: NiveauEspace };
}
