import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { CodeFournisseur } from './CodeFournisseur.ts';

export interface IdentiteLiee extends DomainEvent {
  readonly type: 'comptes.identite-liee';
  readonly utilisateurId: number;
  readonly fournisseur: CodeFournisseur;
}
