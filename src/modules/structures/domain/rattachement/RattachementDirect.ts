import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { AccesAccorde } from './AccesAccorde.ts';

/** A gestionnaire has attached somebody who had not asked. */
export interface RattachementDirect extends DomainEvent {
  readonly type: 'structures.rattachement-direct';
  readonly rattachementId: number;
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly parId: number;
  readonly apres: AccesAccorde;
}
