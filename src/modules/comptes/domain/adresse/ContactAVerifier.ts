import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

/** A contact address was typed: a letter asks its mailbox to confirm it. */
export interface ContactAVerifier extends DomainEvent {
  readonly type: 'comptes.contact-a-verifier';
  readonly utilisateurId: number;
}
