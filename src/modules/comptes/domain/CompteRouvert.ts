import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';

/** By support, with what was shown to it. */
export interface CompteRouvert extends DomainEvent {
  readonly type: 'comptes.compte-rouvert';
  readonly utilisateurId: number;
  readonly parId: number;
  readonly motif: string;
}
