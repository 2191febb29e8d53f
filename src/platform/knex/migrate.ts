import type { Knex } from 'knex';
import { FolderMigrations } from './FolderMigrations.ts';
import type { OpenedDatabase } from './openDatabase.ts';
import { poolOf } from './poolOf.ts';

const VERROU_DU_SCHEMA = 4_207_001;

export interface SchemaStatus {
  readonly done: readonly string[];
  readonly pending: readonly string[];
}

const configOf = (folder: string): Knex.MigratorConfig => ({
  migrationSource: new FolderMigrations(folder),
  tableName: 'schema_migrations',
});

/**
 * Brings the schema up to date and returns the names that it ran. Two processes that start together wait for one another
 * (advisory lock on PostgreSQL; knex's own lock on SQLite, which one machine owns).
 */
export const migrate = async ({ knex, dialect }: OpenedDatabase, folder: string): Promise<readonly string[]> => {
  if (dialect === 'sqlite') return latest(knex, folder);

  const connection = (await poolOf(knex).acquireConnection()) as { query(sql: string): Promise<unknown> };
  try {
    await connection.query('SET statement_timeout = 0');
    await connection.query(`SELECT pg_advisory_lock(${VERROU_DU_SCHEMA})`);
    return await latest(knex, folder);
  } finally {
    await connection.query(`SELECT pg_advisory_unlock(${VERROU_DU_SCHEMA})`);
    await connection.query('RESET statement_timeout');
    await poolOf(knex).releaseConnection(connection);
  }
};

export const schemaStatus = async ({ knex }: OpenedDatabase, folder: string): Promise<SchemaStatus> => {
  const [done, pending] = (await knex.migrate.list(configOf(folder))) as [{ name: string }[], string[]];
  return {
    done: done.map(({ name }) => name),
    pending: pending.map((file) => file.replace(/\.(ts|js)$/, '')),
  };
};

const latest = async (knex: Knex, folder: string): Promise<readonly string[]> => {
  const [, names] = (await knex.migrate.latest(configOf(folder))) as [number, string[]];
  return names.map((file) => file.replace(/\.(ts|js)$/, ''));
};
