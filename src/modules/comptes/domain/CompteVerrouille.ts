import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';

export interface CompteVerrouille extends DomainEvent {
  readonly type: 'comptes.compte-verrouille';
  readonly utilisateurId: number;
  /** ISO instant. */
  readonly jusque: string;
}
