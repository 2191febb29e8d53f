import type { Dialect } from './Dialect.ts';

/** One row as the text of a JSON array. */
export const tableauJson = (dialect: Dialect, colonnes: readonly string[]): string =>
  dialect === 'postgres'
    ? `json_build_array(${colonnes.join(', ')})::text`
    : `json_array(${colonnes.join(', ')})`;

/** The rows of a subquery, named `l`, as the text of a JSON array of arrays in the order of `ordre` (a column of `l` each). */
export const tableauxJson = (
  dialect: Dialect,
  colonnes: readonly string[],
  requete: string,
  ordre: readonly string[],
): string => {
  const noms = (choisies: readonly string[]): string => choisies.map((colonne) => `l.${colonne}`).join(', ');
  return dialect === 'postgres'
    ? `(SELECT json_agg(json_build_array(${noms(colonnes)}) ORDER BY ${noms(ordre)})::text FROM (${requete}) l)`
    : `(SELECT json_group_array(json_array(${noms(colonnes)}) ORDER BY ${noms(ordre)}) FROM (${requete}) l)`;
};
