import type { SourcesDesMemoires } from './MemoiresRepris.ts';

export interface SourcesComparees extends SourcesDesMemoires {
  readonly cles: string;
  readonly structures: string;
  readonly rangsSuivis: boolean;
}

export interface SommeComparee {
  readonly nombre: number;
  readonly centimes: number;
}

/** The mémoires of one structure, one année of deposit and one état, on both sides. */
export interface TotalCompare {
  readonly structureId: number;
  readonly annee: number | null;
  readonly etat: string;
  readonly attendu: SommeComparee;
  readonly trouve: SommeComparee;
}

export interface EcartDeMemoire {
  readonly memoireId: number;
  readonly objet: 'memoire' | 'ligne' | 'debours' | 'etat' | 'piece';
  readonly rang: number | null;
  /** The SHA-256 of a piece. */
  readonly contenu: string | null;
  /** `absent`, `en-trop`, or the columns that differ. */
  readonly quoi: readonly string[];
}

/** What the mémoires answer about what was taken over. What people here have acted on since is not compared. */
export interface MemoiresVerifies {
  comparerTotaux(sources: SourcesComparees): Promise<readonly TotalCompare[]>;
  comparer(sources: SourcesComparees, limite: number): Promise<readonly EcartDeMemoire[]>;
  /** In the order of their contents. */
  pieces(
    sources: SourcesComparees,
  ): AsyncIterable<readonly { readonly memoireId: number; readonly sha256: string }[]>;
}
