import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

/** Support has acted on the account of a person of the structure: a new activation link, a lock lifted … */
export interface CompteSecouru extends DomainEvent {
  readonly type: 'structures.compte-secouru';
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly parId: number;
  readonly parSupport: true;
  readonly acte: 'ACTIVATION_RENVOYEE' | 'DEVERROUILLAGE' | 'SECOND_FACTEUR_OTE' | 'COMPTE_ROUVERT';
}
