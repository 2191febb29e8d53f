import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import knex, { type Knex } from 'knex';
import pg from 'pg';
import { Database } from './Database.ts';
import type { Dialect } from './Dialect.ts';
import { sansValeurs } from './sansValeurs.ts';

/** Ids, cents and counts stay below 2^53; days and instants travel as text on both engines. */
const readAsSqliteDoes = (): void => {
  const { INT8, DATE, TIMESTAMPTZ } = pg.types.builtins;
  pg.types.setTypeParser(INT8, Number);
  pg.types.setTypeParser(DATE, (text) => text);
  pg.types.setTypeParser(TIMESTAMPTZ, (text) => new Date(text).toISOString());
};

const ATTENTE_MS = 30_000;
const REPRISE_MS = 20;

/** First of all how long to wait for another process: each of the others may have to. */
const PRAGMAS = [
  `PRAGMA busy_timeout = ${ATTENTE_MS}`,
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA cache_size = -65536',
  'PRAGMA temp_store = MEMORY',
].join(';');

interface SqliteHandle {
  exec(sql: string, then: (error: Error | null) => void): void;
}

/** SQLite does not wait when two processes turn a new file to WAL at the same instant: one is told that it is busy. */
const prepare = (
  handle: SqliteHandle,
  done: (error: Error | null, handle: SqliteHandle) => void,
  limit = performance.now() + ATTENTE_MS,
): void => {
  handle.exec(PRAGMAS, (error) => {
    const busy = error !== null && (error as NodeJS.ErrnoException).code === 'SQLITE_BUSY';
    if (busy && performance.now() < limit) setTimeout(prepare, REPRISE_MS, handle, done, limit);
    else done(error, handle);
  });
};

const sqliteConfig = (filename: string): Knex.Config => {
  if (filename !== ':memory:') mkdirSync(dirname(filename), { recursive: true });
  return {
    client: 'sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (handle: SqliteHandle, done: (error: Error | null, handle: SqliteHandle) => void) =>
        prepare(handle, done),
    },
  };
};

const postgresConfig = (
  connectionString: string,
  poolSize: number,
  statementTimeoutMs: number,
): Knex.Config => {
  readAsSqliteDoes();
  return {
    client: 'pg',
    connection: { connectionString, statement_timeout: statementTimeoutMs, application_name: 'chorus-pro' },
    pool: { min: 0, max: poolSize },
    acquireConnectionTimeout: 5_000,
  };
};

export interface OpenedDatabase {
  readonly database: Database;
  /** For the schema only: migrations, and tests that look at the tables. */
  readonly knex: Knex;
  readonly dialect: Dialect;
}

const DELAI_D_UNE_REQUETE_MS = 5_000;

/**
 * A query that fails never tells its values: they may be personal.
 * `url` is `sqlite:<file>`, `sqlite::memory:` or `postgres://…`. On PostgreSQL a query is cut after `statementTimeoutMs`; 0: never.
 */
export const openDatabase = (
  url: string,
  poolSize = 10,
  statementTimeoutMs = DELAI_D_UNE_REQUETE_MS,
): OpenedDatabase => {
  const dialect: Dialect = url.startsWith('sqlite:') ? 'sqlite' : 'postgres';
  const config =
    dialect === 'sqlite'
      ? sqliteConfig(url.slice('sqlite:'.length))
      : postgresConfig(url, poolSize, statementTimeoutMs);
  const client = knex({ ...config, asyncStackTraces: false, compileSqlOnError: false });
  client.on('query-error', sansValeurs);
  const database = new Database(client, dialect, dialect === 'sqlite' ? 1 : poolSize);
  return { database, knex: client, dialect };
};
