import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { DroitsEspaces } from '../espace/DroitsEspaces.ts';

export interface EspacesAccordes extends DomainEvent {
  readonly type: 'structures.espaces-accordes';
  readonly rattachementId: number;
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly parId: number;
  readonly avant: DroitsEspaces;
  readonly apres: DroitsEspaces;
}
