import type { DonneesMandat } from '../../domain/mandat/DonneesMandat.ts';

export interface StructureDuMandat {
  readonly id: number;
  readonly identifiant: string;
  readonly designation: string;
}

export interface MandatLu extends DonneesMandat {
  readonly mandant: StructureDuMandat;
  readonly mandataire: StructureDuMandat;
}

/** What a mandat gives to the people of the mandataire. */
export interface MandatOuvrant {
  readonly mandant: StructureDuMandat;
  readonly mandataire: StructureDuMandat;
  readonly enVigueur: boolean;
}

export interface MandatReader {
  /** Given and received, the latest first. */
  deLaStructure(structureId: number): Promise<readonly MandatLu[]>;
  /**
   * Those that these structures have accepted, one at most for a mandant and a mandataire. In force when the days say so,
   * when the mandant is active, and when its espace Mémoires is open. One query: it is asked at each request.
   */
  recusPar(mandataireIds: readonly number[]): Promise<readonly MandatOuvrant[]>;
}
