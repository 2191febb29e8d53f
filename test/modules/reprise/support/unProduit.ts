import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Container } from 'inversify';
import { buildContainer } from '../../../../src/bootstrap/container.ts';
import type { Dialect } from '../../../../src/platform/knex/Dialect.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import { FixedClock } from '../../../support/doubles.ts';
import { testConfig } from '../../../support/testConfig.ts';
import { createTestDatabase, type TestDatabase } from '../../../support/testDatabases.ts';

const DEMARRAGE_MS = 90_000;

/** Every module, wired, over a database of its own, for the tests of the `describe` that calls: what a command works with. */
export const unProduit = (dialect: Dialect): (() => Container) => {
  let database: TestDatabase | undefined;
  let container: Container | undefined;
  let folder: string | undefined;

  before(async function () {
    this.timeout(DEMARRAGE_MS);
    database = await createTestDatabase(dialect);
    folder = mkdtempSync(join(tmpdir(), 'chorus-pro-produit-'));
    container = await buildContainer(
      testConfig({ databaseUrl: database.url, folder, port: 3000 }),
      new FixedClock('2026-12-24T02:00:00.000Z'),
    );
  });
  after(async () => {
    await container?.get(platform.database).close();
    await database?.drop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (!container) throw new Error('the product is there while the tests of its describe run, not before');
    return container;
  };
};
