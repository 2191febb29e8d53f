import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { ObjetSuivi } from './StructuresReprises.ts';

/** What the accounts answer about what was taken over. What its holder has changed since is not compared. */
export interface ComptesVerifies {
  /** By their id, those that are not as they were taken over. */
  comparer(
    comptes: readonly (ObjetSuivi & { readonly courriel: Courriel })[],
  ): Promise<ReadonlyMap<number, 'absent' | 'courriel'>>;
}

export interface RattachementVerifie {
  readonly structureId: number;
  readonly utilisateurId: number;
  /** Null of a person who was attached here already. */
  readonly suivi: ObjetSuivi | null;
}

/** What the structures answer about who is attached to them. What people here have changed since is not compared. */
export interface RattachementsVerifies {
  /** By their place in the list, those that are not as they were taken over. */
  comparerRattachements(
    rattachements: readonly RattachementVerifie[],
  ): Promise<ReadonlyMap<number, 'absent' | 'personne' | 'structure'>>;
}
