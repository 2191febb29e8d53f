import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';

/** The person has closed her account: nobody signs in with it any more. */
export interface CompteFerme extends DomainEvent {
  readonly type: 'comptes.compte-ferme';
  readonly utilisateurId: number;
}
