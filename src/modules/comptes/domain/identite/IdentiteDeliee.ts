import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { CodeFournisseur } from './CodeFournisseur.ts';

export interface IdentiteDeliee extends DomainEvent {
  readonly type: 'comptes.identite-deliee';
  readonly utilisateurId: number;
  readonly fournisseur: CodeFournisseur;
}
