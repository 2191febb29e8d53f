import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildContainer } from '../../../src/bootstrap/container.ts';
import { httpServer } from '../../../src/bootstrap/httpServer.ts';
import { structuresFacade } from '../../../src/modules/structures/index.ts';
import type { Database } from '../../../src/platform/knex/Database.ts';
import type { Dialect } from '../../../src/platform/knex/Dialect.ts';
import { openDatabase } from '../../../src/platform/knex/openDatabase.ts';
import { platform } from '../../../src/platform/tokens.ts';
import { unPartenaire } from '../../modules/raccordements/support/unPartenaire.ts';
import { uneStructureEnBase } from '../../modules/raccordements/support/uneStructureEnBase.ts';
import { freePort } from '../../support/freePort.ts';
import { chorusPro, ready } from '../../support/processus.ts';
import { testConfig } from '../../support/testConfig.ts';
import { createTestDatabase } from '../../support/testDatabases.ts';
import type { ServeurMortel } from './soumettreEntreLesMorts.ts';

export interface SiteMortel {
  readonly url: string;
  /** Of the partner of the laboratory 73282932000074, with a token at hand. */
  readonly entetes: Readonly<Record<string, string>>;
  demarrer(): Promise<ServeurMortel>;
  /** Over a connection of its own, whether the product runs or not. */
  lire<T>(travail: (database: Database) => Promise<T>): Promise<T>;
  effacer(): Promise<void>;
}

/** A database with its partner, and the product that runs on it as a process of its own, as often as it is started. */
export const siteMortel = async (dialect: Dialect): Promise<SiteMortel> => {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-pro-mortel-'));
  const database = await createTestDatabase(dialect);
  const port = await freePort();
  const config = testConfig({ databaseUrl: database.url, folder, port });
  const url = config.urlPublique;

  const container = await buildContainer(config);
  await container.get(structuresFacade).chargerReference();
  const structureId = await uneStructureEnBase({ container }, '73282932000074');
  const app = await httpServer(container, () => true);
  const { entetes } = await unPartenaire({ app, container }, structureId);
  await container.get(platform.database).close();

  const demarrer = async (): Promise<ServeurMortel> => {
    const processus = chorusPro(
      ['serve'],
      {
        DATABASE_URL: database.url,
        FICHIERS: config.fichiers,
        HOTE: '127.0.0.1',
        PORT: String(port),
        URL_PUBLIQUE: url,
        LOG_LEVEL: 'error',
      },
      folder,
    );
    await ready(processus, port);
    return {
      tuer: async () => {
        processus.child.kill('SIGKILL');
        await processus.ended;
      },
    };
  };
  return {
    url,
    entetes,
    demarrer,
    lire: async (travail) => {
      const ouverte = openDatabase(database.url, 1).database;
      try {
        return await travail(ouverte);
      } finally {
        await ouverte.close();
      }
    },
    effacer: async () => {
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
