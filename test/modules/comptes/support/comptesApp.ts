import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Container, ContainerModule } from 'inversify';
import request from 'supertest';
import { httpServer } from '../../../../src/bootstrap/httpServer.ts';
import { platformModule } from '../../../../src/bootstrap/platformModule.ts';
import { comptesModule } from '../../../../src/modules/comptes/comptesModule.ts';
import type { Config } from '../../../../src/platform/config/Config.ts';
import type { Dialect } from '../../../../src/platform/knex/Dialect.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import { FixedClock } from '../../../support/doubles.ts';
import { keptMails } from '../../../support/keptMails.ts';
import type { TestApp } from '../../../support/testApp.ts';
import { testConfig } from '../../../support/testConfig.ts';
import { createTestDatabase } from '../../../support/testDatabases.ts';

const sansStructure = new ContainerModule(({ bind }) => {
  bind(platform.partDActeur).toConstantValue({
    nom: 'habilitations',
    requete: () => 'NULL',
    lire: () => ({ habilitations: [] }),
  });
});

/** `ecart`: what differs from the configuration of tests, known once the `before` hooks above have run. */
export const comptesApp = (
  dialect: Dialect,
  instant?: string,
  ecart: () => Partial<Config> = () => ({}),
): (() => TestApp) => {
  let started: TestApp | undefined;
  let stop: (() => Promise<void>) | undefined;

  before(async function () {
    this.timeout(90_000);
    const database = await createTestDatabase(dialect);
    const folder = mkdtempSync(join(tmpdir(), 'chorus-pro-comptes-'));
    const clock = new FixedClock(instant);
    const config = { ...testConfig({ databaseUrl: database.url, folder, port: 3000 }), ...ecart() };
    const container = new Container({ defaultScope: 'Singleton' });
    container.load(await platformModule(config, clock), comptesModule, sansStructure);
    const app = await httpServer(container, () => true);
    started = {
      app,
      container,
      clock,
      agent: () => request.agent(app).set('Origin', config.urlPublique),
      drain: () => container.get(platform.jobRunner).drain(),
      mails: () => keptMails(container.get(platform.database)),
    };
    stop = async () => {
      await container.get(platform.database).close();
      rmSync(folder, { recursive: true, force: true });
      await database.drop();
    };
  });
  after(() => stop?.());
  return () => started!;
};
