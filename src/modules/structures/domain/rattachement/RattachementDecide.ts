import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

export interface RattachementDecide extends DomainEvent {
  readonly type: 'structures.rattachement-decide';
  readonly rattachementId: number;
  readonly structureId: number;
  /** The person whose request it was. */
  readonly utilisateurId: number;
  readonly decideurId: number;
  readonly decision: 'VALIDEE' | 'REFUSEE';
}
