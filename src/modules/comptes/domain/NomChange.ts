import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';

/** The person has changed her name or her first name. */
export interface NomChange extends DomainEvent {
  readonly type: 'comptes.nom-change';
  readonly utilisateurId: number;
}
