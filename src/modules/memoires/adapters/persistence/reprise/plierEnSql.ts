import type { Dialect } from '../../../../../platform/knex/Dialect.ts';

const CORRESPONDANCES: readonly (readonly [string, string])[] = [
  ['àâäáãåÀÂÄÁÃÅ', 'a'],
  ['çÇ', 'c'],
  ['èéêëÈÉÊË', 'e'],
  ['ìíîïÌÍÎÏ', 'i'],
  ['ñÑ', 'n'],
  ['òóôöõÒÓÔÖÕ', 'o'],
  ['ùúûüÙÚÛÜ', 'u'],
  ['ýÿÝŸ', 'y'],
  ['Œ', 'œ'],
  ['Æ', 'æ'],
  ['’', "'"],
  ['\t\n\r\u00a0\u202f', ' '],
];

const PAIRES = CORRESPONDANCES.flatMap(([lettres, pliee]) =>
  [...lettres].map((lettre) => [lettre, pliee] as const),
);

const litteral = (texte: string): string => `'${texte.replaceAll("'", "''")}'`;

/**
 * `plier` in the words of the engine, over a column: the letters of French and of its neighbours one by one; the others, which
 * are rare, by decomposition on PostgreSQL and as they are on SQLite, until the row is written again.
 */
export const plierEnSql = (dialect: Dialect, colonne: string): string => {
  if (dialect === 'sqlite') {
    const plie = PAIRES.reduce(
      (sql, [de, vers]) => `replace(${sql}, ${litteral(de)}, ${litteral(vers)})`,
      colonne,
    );
    const nettoye = `CASE WHEN length(${colonne}) = octet_length(${colonne}) THEN ${colonne} ELSE ${plie} END`;
    return `lower(${sansDoubleEspace(dialect, nettoye)})`;
  }
  const de = PAIRES.map(([lettre]) => lettre).join('');
  const vers = PAIRES.map(([, pliee]) => pliee).join('');
  const traduite = `translate(${colonne}, ${litteral(de)}, ${litteral(vers)})`;
  const decomposee = String.raw`regexp_replace(normalize(${traduite}, NFKD), '[\u0300-\u036f]', '', 'g')`;
  const pliee = `CASE WHEN octet_length(${colonne}) = length(${colonne}) THEN ${colonne}
    WHEN octet_length(${traduite}) = length(${traduite}) THEN ${traduite} ELSE ${decomposee} END`;
  return `lower(${sansDoubleEspace(dialect, pliee)})`;
};

/** Two characters that no text holds stand for the spaces to take away. */
const sansDoubleEspace = (dialect: Dialect, sql: string): string => {
  const marque = dialect === 'postgres' ? 'chr(30)' : 'char(30)';
  return `replace(replace(replace(${sql}, '  ', ' ' || ${marque}), ${marque} || ' ', ''), ${marque}, '')`;
};
