import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Dialect } from '../../src/platform/knex/Dialect.ts';
import { migrate } from '../../src/platform/knex/migrate.ts';
import { openDatabase } from '../../src/platform/knex/openDatabase.ts';
import { testServer } from './testServer.ts';

/** A database of the current schema, with no row but those that the migrations put. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export const dossierMigrations = fileURLToPath(new URL('../../migrations', import.meta.url));

const run = `chorus_test_${process.pid}_${randomBytes(3).toString('hex')}`;
let count = 0;

/** Copies a model that was migrated once: cheap enough for one in each test file. */
export const createTestDatabase = (dialect: Dialect): Promise<TestDatabase> =>
  dialect === 'sqlite' ? createSqlite() : createPostgres();

/** Removes the models; each test drops its own copy. */
export const dropModels = async (): Promise<void> => {
  const models = [sqliteModel, postgresModel];
  sqliteModel = postgresModel = undefined;
  for (const making of models) {
    const model = await making?.catch(() => undefined);
    await model?.remove();
  }
};

interface Model {
  /** The file, or the name of the database. */
  readonly at: string;
  remove(): Promise<void>;
}

let sqliteModel: Promise<Model> | undefined;
let postgresModel: Promise<Model> | undefined;

const createSqlite = async (): Promise<TestDatabase> => {
  sqliteModel ??= makeSqliteModel();
  const { at } = await sqliteModel;
  const copy = join(dirname(at), `${++count}.sqlite`);
  copyFileSync(at, copy);
  return {
    url: `sqlite:${copy}`,
    drop: () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
      return Promise.resolve();
    },
  };
};

const makeSqliteModel = (): Promise<Model> => {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-pro-sqlite-'));
  const at = join(folder, 'model.sqlite');
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return migrated(`sqlite:${at}`, { at, remove });
};

const createPostgres = async (): Promise<TestDatabase> => {
  postgresModel ??= makePostgresModel();
  const { at } = await postgresModel;
  const name = `${run}_${++count}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${at}`);
  return { url: await urlOf(name), drop: () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
};

const makePostgresModel = async (): Promise<Model> => {
  const at = `${run}_model`;
  const remove = (): Promise<void> => administer(`DROP DATABASE IF EXISTS ${at} WITH (FORCE)`);
  await administer(`CREATE DATABASE ${at}`);
  return migrated(await urlOf(at), { at, remove });
};

/** A model that does not take the migrations goes at once: the next test says again what is wrong. */
const migrated = async (url: string, model: Model): Promise<Model> => {
  const opened = openDatabase(url, 2, 0);
  try {
    await migrate(opened, dossierMigrations);
    await opened.database.close();
    return model;
  } catch (error) {
    await opened.database.close();
    await model.remove();
    throw error;
  }
};

const urlOf = async (name: string): Promise<string> => {
  const url = new URL((await testServer()).url);
  url.pathname = `/${name}`;
  return url.href;
};

const administer = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: (await testServer()).url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};
