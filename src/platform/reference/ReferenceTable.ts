/** A row that can be used, with the line of the file where it ends. */
export interface ReferenceRow<R> {
  readonly line: number;
  readonly value: R;
}

export interface ReferenceTable<R> {
  readonly file: string;
  /** Each column with its position, from 1. */
  readonly positions: ReadonlyMap<string, number>;
  readonly rows: readonly ReferenceRow<R>[];
  /**
   * The first key column as written, faulty rows included: a row that is wrong elsewhere makes no false fault in the
   * files that name it. Null when the file could not be read at all.
   */
  readonly codes: ReadonlySet<string> | null;
}
