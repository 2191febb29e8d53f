import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

export type ChangementDeStructure =
  | 'FICHE'
  | 'COMPTE_BANCAIRE_AJOUTE'
  | 'COMPTE_BANCAIRE_CLOS'
  | 'SERVICE_AJOUTE'
  | 'SERVICE_FERME'
  | 'ESPACE_SOUSCRIT'
  | 'ESPACE_RESILIE';

export interface StructureModifiee extends DomainEvent {
  readonly type: 'structures.structure-modifiee';
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly changement: ChangementDeStructure;
  /** The id of the account or service, the code of the espace; null for the fiche. */
  readonly objet: number | string | null;
}
