import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';
import type { DomaineApi } from './DomaineApi.ts';

export interface ChoixDApplication {
  readonly nom: string;
  readonly domaines: readonly DomaineApi[];
}

export interface EvenementDApplication extends DomainEvent {
  readonly type:
    | 'raccordements.application-creee'
    | 'raccordements.application-modifiee'
    | 'raccordements.secret-renouvele'
    | 'raccordements.application-revoquee';
  readonly structureId: number;
  readonly applicationId: number;
  readonly nom: string;
  /** 0 for a command of ops. */
  readonly parId: number;
  /** Of what was changed. */
  readonly avant?: ChoixDApplication;
  readonly apres?: ChoixDApplication;
}

export interface EvenementDeCompteTechnique extends DomainEvent {
  readonly type:
    | 'raccordements.compte-technique-cree'
    | 'raccordements.compte-technique-renouvele'
    | 'raccordements.compte-technique-revoque';
  readonly structureId: number;
  readonly compteId: number;
  readonly login: string;
  /** 0 for a command of ops. */
  readonly parId: number;
}

export interface EvenementDeWebhook extends DomainEvent {
  readonly type:
    | 'raccordements.webhook-cree'
    | 'raccordements.webhook-secret-renouvele'
    | 'raccordements.webhook-repris'
    | 'raccordements.webhook-suspendu'
    | 'raccordements.webhook-supprime';
  readonly structureId: number;
  readonly applicationId: number;
  readonly webhookId: number;
  readonly url: string;
  /** 0 for the system, and for an application that acts by itself. */
  readonly parId: number;
}
