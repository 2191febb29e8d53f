import type { Knex } from 'knex';
import sqlite3 from 'sqlite3';
import type { OpenedDatabase } from './openDatabase.ts';
import { poolOf } from './poolOf.ts';
import { SqliteConnection } from './RawConnection.ts';

const VERROU_DU_SCHEMA = 4_207_001;

/**
 * Only one process changes the schema at a time; the others wait for it. The engine holds the lock, so it is free again when
 * its holder is killed: an advisory lock on PostgreSQL, the lock of a file beside the database on SQLite.
 */
export const withSchemaLock = <T>({ knex, dialect }: OpenedDatabase, work: () => Promise<T>): Promise<T> =>
  dialect === 'sqlite' ? withFileLock(knex, work) : withAdvisoryLock(knex, work);

const withAdvisoryLock = async <T>(knex: Knex, work: () => Promise<T>): Promise<T> => {
  const connection = (await poolOf(knex).acquireConnection()) as { query(sql: string): Promise<unknown> };
  try {
    await connection.query('SET statement_timeout = 0');
    await connection.query(`SELECT pg_advisory_lock(${VERROU_DU_SCHEMA})`);
    return await work();
  } finally {
    await connection.query(`SELECT pg_advisory_unlock(${VERROU_DU_SCHEMA})`);
    await connection.query('RESET statement_timeout');
    await poolOf(knex).releaseConnection(connection);
  }
};

const withFileLock = async <T>(knex: Knex, work: () => Promise<T>): Promise<T> => {
  const { filename } = (knex.client as { config: { connection: { filename: string } } }).config.connection;
  if (filename === ':memory:') return work();

  const handle = new sqlite3.Database(`${filename}-schema`);
  const lock = new SqliteConnection(handle);
  try {
    await lock.command('PRAGMA busy_timeout = 600000');
    await lock.command('BEGIN EXCLUSIVE');
    return await work();
  } finally {
    await new Promise<void>((resolve) => handle.close(() => resolve()));
  }
};
