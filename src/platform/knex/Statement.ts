/**
 * A query on a hot path: prepared once by connection under its name (PostgreSQL plans it once, SQLite compiles it once).
 * Placeholders are `?` in both dialects; the text holds none in a literal or an operator. One name, one text.
 */
export interface Statement {
  readonly name: string;
  readonly text: string;
}
