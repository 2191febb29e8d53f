import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

/** What this module reads of the event of the accounts. */
export interface CompteFerme extends DomainEvent {
  readonly type: 'comptes.compte-ferme';
  readonly utilisateurId: number;
}
