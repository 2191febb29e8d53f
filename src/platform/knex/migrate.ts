import type { Knex } from 'knex';
import { FolderMigrations } from './FolderMigrations.ts';
import type { OpenedDatabase } from './openDatabase.ts';
import { withSchemaLock } from './withSchemaLock.ts';

export interface SchemaStatus {
  readonly done: readonly string[];
  readonly pending: readonly string[];
}

const configOf = (folder: string): Knex.MigratorConfig => ({
  migrationSource: new FolderMigrations(folder),
  tableName: 'schema_migrations',
});

/** Brings the schema up to date and returns the names that it ran. Two processes that start together wait for one another. */
export const migrate = (opened: OpenedDatabase, folder: string): Promise<readonly string[]> =>
  withSchemaLock(opened, async () => {
    const config = configOf(folder);
    await opened.knex.migrate.forceFreeMigrationsLock(config);
    const [, files] = (await opened.knex.migrate.latest(config)) as [number, string[]];
    return files.map(nameOf);
  });

export const schemaStatus = async ({ knex }: OpenedDatabase, folder: string): Promise<SchemaStatus> => {
  const [done, pending] = (await knex.migrate.list(configOf(folder))) as [{ name: string }[], string[]];
  return {
    done: done.map(({ name }) => name),
    pending: pending.map(nameOf),
  };
};

const nameOf = (file: string): string => file.replace(/\.(ts|js)$/, '');
