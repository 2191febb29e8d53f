import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

/** Both mailboxes have confirmed: the account is opened by the new address. */
export interface AdresseChangee extends DomainEvent {
  readonly type: 'comptes.adresse-changee';
  readonly utilisateurId: number;
  readonly ancienne: string;
  readonly nouvelle: string;
}
