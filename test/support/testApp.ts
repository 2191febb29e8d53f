import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import type { Container } from 'inversify';
import request from 'supertest';
import { buildContainer } from '../../src/bootstrap/container.ts';
import { httpServer } from '../../src/bootstrap/httpServer.ts';
import type { Config } from '../../src/platform/config/Config.ts';
import type { Dialect } from '../../src/platform/knex/Dialect.ts';
import type { Mail } from '../../src/platform/mail/Mail.ts';
import { platform } from '../../src/platform/tokens.ts';
import { FixedClock } from './doubles.ts';
import { keptMails } from './keptMails.ts';
import { testConfig } from './testConfig.ts';
import { createTestDatabase, type TestDatabase } from './testDatabases.ts';

const DEMARRAGE_MS = 90_000;

/** The whole product over a database of its own, spoken to without a network. */
export interface TestApp {
  readonly app: Express;
  readonly container: Container;
  /** Stands still until a test moves it; jobs and sessions follow it. */
  readonly clock: FixedClock;
  /** A browser: it keeps its cookies and says that its forms come from the site itself. */
  agent(): ReturnType<typeof request.agent>;
  /** Does all the jobs that are ready, and returns how many that was. */
  drain(): Promise<number>;
  /** The mails sent so far, oldest first: `drain` first. */
  mails(): Promise<readonly Mail[]>;
}

interface Started extends TestApp {
  stop(): Promise<void>;
}

/** One product for the tests of the `describe` that calls. */
export const testApp = (
  dialect: Dialect,
  instant?: string,
  /** Asked for at the start: what differs from the configuration of the tests. */
  reglages: () => Partial<Config> | Promise<Partial<Config>> = () => ({}),
): (() => TestApp) => {
  let database: TestDatabase | undefined;
  let started: Started | undefined;

  before(async function () {
    this.timeout(DEMARRAGE_MS);
    database = await createTestDatabase(dialect);
    started = await start(database.url, new FixedClock(instant), await reglages());
  });
  after(async () => {
    await started?.stop();
    await database?.drop();
  });
  return () => {
    if (!started) throw new Error('the product is there while the tests of its describe run, not before');
    return started;
  };
};

const start = async (databaseUrl: string, clock: FixedClock, reglages: Partial<Config>): Promise<Started> => {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-pro-app-'));
  const config = { ...testConfig({ databaseUrl, folder, port: 3000 }), ...reglages };
  const container = await buildContainer(config, clock);
  const app = await httpServer(container, () => true);
  return {
    app,
    container,
    clock,
    agent: () => request.agent(app).set('Origin', config.urlPublique),
    drain: () => container.get(platform.jobRunner).drain(),
    mails: () => keptMails(container.get(platform.database)),
    stop: async () => {
      await container.get(platform.database).close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
