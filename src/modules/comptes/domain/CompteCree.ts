import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';

export interface CompteCree extends DomainEvent {
  readonly type: 'comptes.compte-cree';
  readonly utilisateurId: number;
}
