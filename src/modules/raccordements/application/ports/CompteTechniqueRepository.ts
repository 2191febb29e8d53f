import type { CompteTechnique } from '../../domain/CompteTechnique.ts';

export interface CompteTechniqueRepository {
  /** @throws RaccordementIntrouvable */
  get(id: number): Promise<CompteTechnique>;
  findParLogin(login: string): Promise<CompteTechnique | undefined>;
  /** In the order in which they were made, the revoked ones included. */
  deStructures(structureIds: readonly number[]): Promise<readonly CompteTechnique[]>;
  /** Those in service whose password ends after this instant and no later than that one. */
  expirant(apres: Date, auPlusTard: Date): Promise<readonly CompteTechnique[]>;
  /** @throws RaccordementModifieEntretemps */
  save(compte: CompteTechnique): Promise<void>;
}
