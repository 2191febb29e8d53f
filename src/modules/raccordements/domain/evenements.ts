import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';

export interface EvenementDApplication extends DomainEvent {
  readonly type:
    | 'raccordements.application-creee'
    | 'raccordements.secret-renouvele'
    | 'raccordements.application-revoquee';
  readonly structureId: number;
  readonly applicationId: number;
  /** 0 for a command of ops. */
  readonly parId: number;
}

export interface EvenementDeCompteTechnique extends DomainEvent {
  readonly type:
    | 'raccordements.compte-technique-cree'
    | 'raccordements.compte-technique-renouvele'
    | 'raccordements.compte-technique-revoque';
  readonly structureId: number;
  readonly compteId: number;
  /** 0 for a command of ops. */
  readonly parId: number;
}
