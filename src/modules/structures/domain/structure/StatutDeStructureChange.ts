import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { StatutStructure } from './DonneesStructure.ts';

export interface StatutDeStructureChange extends DomainEvent {
  readonly type: 'structures.statut-de-structure-change';
  readonly structureId: number;
  readonly parId: number;
  readonly avant: { readonly statut: StatutStructure };
  readonly apres: { readonly statut: StatutStructure; readonly motif: string };
}
