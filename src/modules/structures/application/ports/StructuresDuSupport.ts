import type { MaStructure } from './StructureReader.ts';

export interface StructuresDuSupport {
  /** Whatever their statut and type, natural persons by name included; by name. */
  chercher(mots: readonly string[], limite: number): Promise<readonly MaStructure[]>;
}
