import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { CodeEspace, NiveauEspace } from '../../../../kernel/domain/Espace.ts';

export interface AbonnementDecide extends DomainEvent {
  readonly type: 'structures.abonnement-decide';
  readonly demandeId: number;
  readonly structureId: number;
  /** The person whose request it was. */
  readonly utilisateurId: number;
  readonly parId: number;
  readonly decision: 'VALIDEE' | 'REFUSEE';
  readonly avant: { readonly espace: CodeEspace; readonly niveau: NiveauEspace };
  readonly apres: {
    readonly espace: CodeEspace;
    readonly niveau: NiveauEspace | null;
    readonly motif: string | null;
  };
}
