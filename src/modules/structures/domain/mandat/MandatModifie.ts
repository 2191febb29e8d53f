import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { StatutMandat } from './DonneesMandat.ts';

export type ActeDeMandat = 'DONNE' | 'ACCEPTE' | 'DECLINE' | 'RESILIE';

/** Said once for each of the two structures: both keep it in their history. */
export interface MandatModifie extends DomainEvent {
  readonly type: 'structures.mandat-modifie';
  readonly mandatId: number;
  readonly acte: ActeDeMandat;
  readonly structureId: number;
  readonly autreStructureId: number;
  readonly cote: 'MANDANT' | 'MANDATAIRE';
  /** The structure for which the person acted. */
  readonly deLaStructureId: number;
  readonly parId: number;
  readonly avant: { readonly statut: StatutMandat } | null;
  readonly apres: { readonly statut: StatutMandat; readonly du: string; readonly au: string | null };
}
