import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';
import type { InformationsPersonnelles } from './Utilisateur.ts';

/** Said for any address, known or not: what follows is done out of sight of the one who asked. */
export interface CreationDemandee extends DomainEvent, InformationsPersonnelles {
  readonly type: 'comptes.creation-demandee';
  readonly courriel: string;
}
