import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

export interface RattachementDemande extends DomainEvent {
  readonly type: 'structures.rattachement-demande';
  readonly rattachementId: number;
  readonly structureId: number;
  readonly utilisateurId: number;
  /** The person herself. */
  readonly parId: number;
}
