import type { Transmission } from '../../domain/transmission/Transmission.ts';

export interface TransmissionRepository {
  /** @throws TransmissionIntrouvable */
  get(id: number): Promise<Transmission>;
  /** The one that waits for an answer: one at most for a structure. */
  findOuverte(structureId: number): Promise<Transmission | undefined>;
  /** @throws TransmissionEnCours when another one is open */
  save(transmission: Transmission): Promise<void>;
}
