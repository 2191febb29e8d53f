import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Container } from 'inversify';
import { buildContainer } from '../../src/bootstrap/container.ts';
import { serve, type Serving } from '../../src/bootstrap/serve.ts';
import type { Config } from '../../src/platform/config/Config.ts';
import type { Dialect } from '../../src/platform/knex/Dialect.ts';
import { platform } from '../../src/platform/tokens.ts';
import { freePort } from './freePort.ts';
import { testConfig } from './testConfig.ts';
import { createTestDatabase, type TestDatabase } from './testDatabases.ts';

const DEMARRAGE_MS = 180_000;

export interface TestSite {
  /** Where it listens: `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly databaseUrl: string;
  /** Where its files lie. */
  readonly fichiers: string;
}

/** The whole product, its jobs included (`ecart`: what differs from the configuration of tests), listening for the browser during the tests of the `describe` that calls. */
export const testSite = (
  dialect: Dialect,
  prepare?: (container: Container) => Promise<void>,
  ecart?: (config: Config) => Promise<Partial<Config>>,
): (() => TestSite) => {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-pro-site-'));
  let database: TestDatabase | undefined;
  let serving: Serving | undefined;
  let site: TestSite | undefined;

  before(async function () {
    this.timeout(DEMARRAGE_MS);
    database = await createTestDatabase(dialect);
    const commune = testConfig({ databaseUrl: database.url, folder, port: await freePort() });
    const config = { ...commune, ...(await ecart?.(commune)) };
    if (prepare) await prepared(config, prepare);
    serving = await serve(config);
    site = { url: config.urlPublique, databaseUrl: database.url, fichiers: config.fichiers };
  });
  after(async () => {
    await serving?.stop();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (!site) throw new Error('the site is there while the tests of its describe run, not before');
    return site;
  };
};

const prepared = async (config: Config, prepare: (container: Container) => Promise<void>): Promise<void> => {
  const container = await buildContainer(config);
  try {
    await prepare(container);
  } finally {
    await container.get(platform.database).close();
  }
};
