import type { SourcesDesMemoires } from './MemoiresRepris.ts';
import type { SourcesComparees } from './MemoiresVerifies.ts';
import type { PieceTrouvee } from './ExportOuvert.ts';
import type { PieceEnAttente } from './LotsDeStructures.ts';

/** The mémoires to take over, some tens of thousands at a time. The structures are there already. */
export interface LotsDeMemoires {
  /** How many tranches may be taken at the same time. */
  readonly ensemble: number;
  /**
   * Compares with what former runs have brought, and gives each new mémoire and each piece its id.
   * @param reserver takes that many ids that follow one another, and returns the first
   */
  preparer(reserver: (combien: number) => number): Promise<void>;
  /** Instead of `preparer`: what former runs have made of each mémoire (minus its line: nothing), enough to compare and no more. */
  apparier(): Promise<SourcesComparees>;
  /** Tranches are numbered from 0. */
  combien(): Promise<{ readonly tranches: number; readonly nouveaux: number; readonly changes: number }>;
  /** Of the mémoires that are new or have changed. The same text at each call. */
  sources(): SourcesDesMemoires;
  /** Of the mémoires that are new, have changed, or missed a piece (`tout`: of all), in batches. */
  pieces(tranche: number, tout: boolean): AsyncIterable<readonly PieceEnAttente[]>;
  noterPieces(pieces: readonly (readonly [PieceEnAttente, PieceTrouvee])[]): Promise<void>;
  /** A mémoire that missed a piece has changed once all of its pieces are there. In the transaction of the tranche, first. */
  revoir(tranche: number): Promise<void>;
  /** In the transaction of the tranche, last: what its mémoires have become. */
  lier(tranche: number, lotId: number, touches: readonly number[]): Promise<void>;
  /** After `preparer`, of a dry run: a mémoire of which the structure, the author or the RIB would be another one has changed. */
  tenirCompteDesAnnonces(): Promise<void>;
  /** SQL: id and version of the mémoires that have changed. */
  relationDesChanges(): string;
  /** Told in the report. */
  signalerTouches(touches: readonly number[]): Promise<void>;
}
