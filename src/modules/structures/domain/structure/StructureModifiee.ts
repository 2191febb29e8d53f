import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { Faits } from '../historique/Faits.ts';

export type ChangementDeStructure =
  | 'FICHE'
  | 'COMPTE_BANCAIRE_AJOUTE'
  | 'COMPTE_BANCAIRE_CLOS'
  | 'COMPTE_BANCAIRE_REMPLACE'
  | 'COMPTE_PAR_DEFAUT'
  | 'SERVICE_AJOUTE'
  | 'SERVICE_FERME'
  | 'ESPACE_SOUSCRIT'
  | 'ESPACE_RESILIE';

export interface StructureModifiee extends DomainEvent {
  readonly type: 'structures.structure-modifiee';
  readonly structureId: number;
  readonly parId: number;
  readonly changement: ChangementDeStructure;
  /** The id of the account or service, the code of the espace; null for the fiche. */
  readonly objet: number | string | null;
  /** What differs, as a person would name it. */
  readonly avant: Faits;
  readonly apres: Faits;
}
