import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';

export interface MotDePasseChange extends DomainEvent {
  readonly type: 'comptes.mot-de-passe-change';
  readonly utilisateurId: number;
}
