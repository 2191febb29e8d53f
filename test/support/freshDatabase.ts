import type { Database } from '../../src/platform/knex/Database.ts';
import type { Dialect } from '../../src/platform/knex/Dialect.ts';
import { openDatabase, type OpenedDatabase } from '../../src/platform/knex/openDatabase.ts';
import { createTestDatabase, type TestDatabase } from './testDatabases.ts';

/** Both engines of the product; where one is missing its tests fail and say what to do. */
export const testDialects: readonly Dialect[] = ['sqlite', 'postgres'];

const DEMARRAGE_MS = 90_000;

/** A database of its own, with the current schema, for the tests of the `describe` that calls. */
export const freshOpenedDatabase = (dialect: Dialect): (() => OpenedDatabase) => {
  let test: TestDatabase | undefined;
  let opened: OpenedDatabase | undefined;

  before(async function () {
    this.timeout(DEMARRAGE_MS);
    test = await createTestDatabase(dialect);
    opened = openDatabase(test.url);
  });
  after(async () => {
    await opened?.database.close();
    await test?.drop();
  });
  return () => {
    if (!opened) throw new Error('the database is there while the tests of its describe run, not before');
    return opened;
  };
};

/** The same, for those who need no more than the `Database`. */
export const freshDatabase = (dialect: Dialect): (() => Database) => {
  const opened = freshOpenedDatabase(dialect);
  return () => opened().database;
};
