import type { Reclamation } from '../../domain/reclamation/Reclamation.ts';

export interface ReclamationRepository {
  /** @throws ReclamationIntrouvable */
  get(id: number): Promise<Reclamation>;
  /** The one that is neither decided nor ended: one at most for a structure. */
  findOuverte(structureId: number): Promise<Reclamation | undefined>;
  /** The latest one of this person that the principal or support has refused, of this structure or of those that it has replaced. */
  derniereRefusee(structureId: number, demandeurId: number): Promise<Reclamation | undefined>;
  /** Those whose time to object is past, the oldest first. */
  echues(maintenant: Date, limite: number): Promise<readonly Reclamation[]>;
  /** @throws ReclamationEnCours when another one is open */
  save(reclamation: Reclamation): Promise<void>;
}
