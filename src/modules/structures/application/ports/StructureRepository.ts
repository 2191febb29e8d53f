import type { IdentifiantStructure } from '../../domain/structure/IdentifiantStructure.ts';
import type { Structure } from '../../domain/structure/Structure.ts';

export interface StructureRepository {
  /** @throws StructureIntrouvable */
  get(id: number): Promise<Structure>;
  /**
   * For the acts that touch roles: until the end of the transaction nobody else has the structure this way, so they follow one
   * another.
   * @throws StructureIntrouvable
   */
  getSousVerrou(id: number): Promise<Structure>;
  /**
   * For what rests on a fiche as it stands: until the end of the transaction many may have it this way, and nobody under lock.
   * Undefined when there is none.
   */
  findTenue(id: number): Promise<Structure | undefined>;
  find(id: number): Promise<Structure | undefined>;
  findParIdentifiant(identifiant: IdentifiantStructure): Promise<Structure | undefined>;
  /** Those of the judicial map. */
  juridictions(): Promise<readonly Structure[]>;
  /**
   * A fiche that takes the place of another one becomes the head of it, and of all those before it.
   * @throws StructureDejaConnue when the identifier is taken, StructureModifieeEntretemps
   */
  save(structure: Structure): Promise<void>;
}
