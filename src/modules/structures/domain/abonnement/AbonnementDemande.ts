import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { CodeEspace, NiveauEspace } from '../../../../kernel/domain/Espace.ts';

export interface AbonnementDemande extends DomainEvent {
  readonly type: 'structures.abonnement-demande';
  readonly demandeId: number;
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly parId: number;
  readonly apres: { readonly espace: CodeEspace; readonly niveau: NiveauEspace };
}
