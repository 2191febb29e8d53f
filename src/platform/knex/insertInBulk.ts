import type { Dialect } from './Dialect.ts';
import type { Statement } from './Statement.ts';

export interface BulkColumn {
  readonly nom: string;
  /** As PostgreSQL names it; SQLite takes what comes. */
  readonly type: 'bigint' | 'integer' | 'smallint' | 'text' | 'boolean' | 'date' | 'timestamptz';
}

/** The rows of a bulk statement, one array of values for each, in the order of its columns: `SELECT <colonnes> FROM <rows>`. */
export const bulkRows = (dialect: Dialect, colonnes: readonly BulkColumn[]): string => {
  const valeurs = colonnes.map(({ nom, type }, place) =>
    dialect === 'postgres' ? `(t.value ->> ${place})::${type} AS ${nom}` : `t.value ->> ${place} AS ${nom}`,
  );
  const source = dialect === 'postgres' ? 'jsonb_array_elements(?::jsonb) AS t(value)' : 'json_each(?) AS t';
  return `(SELECT ${valeurs.join(', ')} FROM ${source}) AS rows`;
};

/** Any number of rows in one statement: its only value is the JSON text of an array of arrays. */
export const insertInBulk = (
  dialect: Dialect,
  name: string,
  table: string,
  colonnes: readonly BulkColumn[],
  /** `ON CONFLICT …`, `RETURNING …` */
  suite = '',
): Statement => {
  const noms = colonnes.map(({ nom }) => nom).join(', ');
  return {
    name,
    text: `INSERT INTO ${table} (${noms}) SELECT ${noms} FROM ${bulkRows(dialect, colonnes)} WHERE true ${suite}`,
  };
};
