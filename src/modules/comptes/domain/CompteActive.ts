import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';

/** The person has proved the address, and chosen a password or entered by a provider of identity. */
export interface CompteActive extends DomainEvent {
  readonly type: 'comptes.compte-active';
  readonly utilisateurId: number;
}
