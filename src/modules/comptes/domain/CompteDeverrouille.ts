import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';

/** By support before the hour is over, with what was shown to it. */
export interface CompteDeverrouille extends DomainEvent {
  readonly type: 'comptes.compte-deverrouille';
  readonly utilisateurId: number;
  readonly parId: number;
  readonly motif: string;
}
