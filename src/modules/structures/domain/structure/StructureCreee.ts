import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

export interface StructureCreee extends DomainEvent {
  readonly type: 'structures.structure-creee';
  readonly structureId: number;
  /** The person who created it: its gestionnaire principal. */
  readonly parId: number;
}
