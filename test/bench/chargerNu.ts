import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { OpenedDatabase } from '../../src/platform/knex/openDatabase.ts';
import { poolOf } from '../../src/platform/knex/poolOf.ts';
import type { Value } from '../../src/platform/knex/RawConnection.ts';

export interface ChargeNue {
  readonly rangees: number;
  readonly secondes: number;
}

/** The rows of these tables into bare copies of them, then the same indexes: the quickest that the engine has. Taking them out is not counted. */
export const chargerNu = (
  opened: OpenedDatabase,
  tables: readonly string[],
  dossier: string,
): Promise<ChargeNue> =>
  opened.dialect === 'postgres' ? parCopie(opened, tables, dossier) : parInsertions(opened, tables);

const parCopie = async (
  { knex }: OpenedDatabase,
  tables: readonly string[],
  dossier: string,
): Promise<ChargeNue> => {
  const client = (await poolOf(knex).acquireConnection()) as Client;
  let [rangees, secondes] = [0, 0];
  try {
    await client.query('SET statement_timeout = 0');
    for (const table of tables) {
      const fichier = join(dossier, `${table}.copie`);
      await pipeline(client.query(copyTo(`COPY ${table} TO STDOUT`)), createWriteStream(fichier));
      await client.query(`CREATE TABLE banc_${table} (LIKE ${table})`);
      const { rows } = await client.query<{ sql: string }>(
        `SELECT regexp_replace(indexdef, 'INDEX (\\S+) ON \\S+', 'INDEX banc_\\1 ON banc_${table}') AS sql
         FROM pg_indexes WHERE schemaname = current_schema() AND tablename = $1`,
        [table],
      );
      const debut = performance.now();
      const copie = client.query(copyFrom(`COPY banc_${table} FROM STDIN`));
      await pipeline(createReadStream(fichier), copie);
      for (const { sql } of rows) await client.query(sql);
      secondes += (performance.now() - debut) / 1_000;
      rangees += copie.rowCount;
    }
    return { rangees, secondes };
  } finally {
    await poolOf(knex).releaseConnection(client);
  }
};

const VALEURS = 32_000;
const PAGE = 20_000;

const parInsertions = async (
  { database, knex }: OpenedDatabase,
  tables: readonly string[],
): Promise<ChargeNue> => {
  let [rangees, secondes] = [0, 0];
  for (const table of tables) {
    const colonnes = Object.keys(await knex(table).columnInfo());
    const index = await database.query<{ sql: string }>(
      {
        name: `banc.index.${table}`,
        text: `SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL`,
      },
      [table],
    );
    await knex.raw(`CREATE TABLE banc_${table} AS SELECT * FROM ${table} LIMIT 0`);
    for (let apres = 0; ;) {
      const page = await database.query<Record<string, Value>>(
        {
          name: `banc.lire.${table}`,
          text: `SELECT rowid AS banc_rowid, * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ${PAGE}`,
        },
        [apres],
      );
      const debut = performance.now();
      await database.run(() =>
        inserer(
          database,
          table,
          colonnes,
          page.map((row) => colonnes.map((nom) => row[nom] ?? null)),
        ),
      );
      secondes += (performance.now() - debut) / 1_000;
      rangees += page.length;
      apres = Number(page.at(-1)?.banc_rowid ?? 0);
      if (page.length < PAGE) break;
    }
    const debut = performance.now();
    for (const { sql } of index)
      await knex.raw(
        sql.replace(/INDEX\s+[`"]?(\w+)[`"]?\s+ON\s+[`"]?(\w+)[`"]?/i, 'INDEX banc_$1 ON banc_$2'),
      );
    secondes += (performance.now() - debut) / 1_000;
  }
  return { rangees, secondes };
};

const inserer = async (
  database: OpenedDatabase['database'],
  table: string,
  colonnes: readonly string[],
  rangees: readonly (readonly Value[])[],
): Promise<void> => {
  const taille = Math.floor(VALEURS / colonnes.length);
  const tuple = `(${colonnes.map(() => '?').join(', ')})`;
  for (let debut = 0; debut < rangees.length; debut += taille) {
    const lot = rangees.slice(debut, debut + taille);
    await database.query(
      {
        name: `banc.inserer.${table}.${lot.length}`,
        text: `INSERT INTO banc_${table} (${colonnes.join(', ')}) VALUES ${lot.map(() => tuple).join(', ')}`,
      },
      lot.flat(),
    );
  }
};
