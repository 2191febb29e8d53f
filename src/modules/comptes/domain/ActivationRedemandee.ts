import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';

/** Said for any address, known or not: what follows is done out of sight of the one who asked. */
export interface ActivationRedemandee extends DomainEvent {
  readonly type: 'comptes.activation-redemandee';
  readonly courriel: string;
}
