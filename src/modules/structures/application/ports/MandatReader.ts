import type { DonneesMandat } from '../../domain/mandat/DonneesMandat.ts';
import type { ObstacleAuMandat } from '../../domain/mandat/obstacleAuMandat.ts';

export interface StructureDuMandat {
  readonly id: number;
  readonly identifiant: string;
  readonly designation: string;
}

export interface MandatLu extends DonneesMandat {
  readonly mandant: StructureDuMandat;
  readonly mandataire: StructureDuMandat;
  /** What keeps it from being in force today, beside its statut and its days. */
  readonly obstacle: ObstacleAuMandat | null;
}

/** What a mandat gives to the people of the mandataire. */
export interface MandatOuvrant {
  readonly mandant: StructureDuMandat;
  readonly mandataire: StructureDuMandat;
  readonly enVigueur: boolean;
}

export type SensDuMandat = 'DONNES' | 'RECUS';

export interface PageDeMandats {
  readonly mandats: readonly MandatLu[];
  /** The id after which the next page begins. */
  readonly suivant: number | null;
}

export interface MandatReader {
  /** Those that a structure has given, or received, the latest first; a page begins right after this id. */
  page(sens: SensDuMandat, structureId: number, apres: number | null, limite: number): Promise<PageDeMandats>;
  /**
   * Those that these structures have accepted, one at most for a mandant and a mandataire. In force when the days say so
   * and there is no obstacle. One query: it is asked at each request.
   */
  recusPar(mandataireIds: readonly number[]): Promise<readonly MandatOuvrant[]>;
}
