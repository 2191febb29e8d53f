import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { AccesAccorde } from './AccesAccorde.ts';

/** The days of the rattachement, the days of its espaces or its services have changed. */
export interface AccesModifie extends DomainEvent {
  readonly type: 'structures.acces-modifie';
  readonly rattachementId: number;
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly parId: number;
  readonly avant: Omit<AccesAccorde, 'espaces'>;
  readonly apres: Omit<AccesAccorde, 'espaces'>;
}
