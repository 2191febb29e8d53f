/** Ids are given before the insert, without a round trip; positive, below 2^53, never given twice. */
export interface IdGenerator {
  next(): number;
}
