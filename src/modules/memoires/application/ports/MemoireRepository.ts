import type { Memoire } from '../../domain/Memoire.ts';

/** Mémoires are never removed: a deleted draft is in the état SUPPRIME. */
export interface MemoireRepository {
  /** @throws MemoireIntrouvable */
  get(id: number): Promise<Memoire>;
  /**
   * Keeps the mémoire where its version is still the one that was read, and returns the next version (1 for a new one).
   * @throws MemoireModifieEntretemps
   */
  save(memoire: Memoire): Promise<number>;
}
