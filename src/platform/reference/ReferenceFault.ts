/** One fault of a reference file, where a person can find it: file, line, column and its position from 1. */
export interface ReferenceFault {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly position: number | null;
  readonly message: string;
}
