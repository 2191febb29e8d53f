import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Container } from 'inversify';
import pg from 'pg';
import { readConfig } from '../../src/bootstrap/config.ts';
import { buildContainer } from '../../src/bootstrap/container.ts';
import type { Database } from '../../src/platform/knex/Database.ts';
import type { Dialect } from '../../src/platform/knex/Dialect.ts';
import { openDatabase } from '../../src/platform/knex/openDatabase.ts';
import { platform } from '../../src/platform/tokens.ts';
import { executer, lancer, portLibre, type Lance } from '../bench/processus.ts';
import type { TestServer } from '../support/postgres.ts';
import { fonderMonde, type Monde } from './fonderMonde.ts';
import { ouvrirBrouillons } from './ouvrirBrouillons.ts';

const ici = dirname(fileURLToPath(import.meta.url));
const CLI = join(ici, '..', '..', 'src', 'cli.js');
const MAIN = join(ici, '..', '..', 'src', 'main.js');
const POINT = join(ici, 'point.js');

/** Longer than the lease of a job and than the first delays between two tries. */
const PLUS_TARD_MS = 15 * 60_000;

/** A database of its own, its world, and the built product that runs on it and dies as often as wanted. */
export class Terrain {
  private courant: Lance | undefined;

  private constructor(
    readonly moteur: Dialect,
    readonly dossier: string,
    readonly url: string,
    readonly database: Database,
    readonly monde: Monde,
    private readonly env: NodeJS.ProcessEnv,
    private readonly effacer: () => Promise<void>,
  ) {}

  static async ouvrir(moteur: Dialect, serveur: TestServer | null): Promise<Terrain> {
    const dossier = await mkdtemp(join(tmpdir(), 'chorus-pro-pannes-'));
    const base = serveur
      ? await baseDe(serveur)
      : { url: `sqlite:${join(dossier, 'pannes.sqlite')}`, effacer: () => Promise.resolve() };
    const port = await portLibre();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      PORT: String(port),
      HOTE: '127.0.0.1',
      URL_PUBLIQUE: url,
      DATABASE_URL: base.url,
      FICHIERS: join(dossier, 'fichiers'),
      DEMO: 'non',
      SECOND_FACTEUR: 'facultatif',
      LOG_LEVEL: 'info',
      SMTP_URL: '',
      MANDATAIRES: '0',
    };
    await executer(CLI, ['db', 'migrate'], env);
    const container = await buildContainer(readConfig({ ...env, LOG_LEVEL: 'silent' }));
    const monde = await fonderMonde(container).finally(() => container.get(platform.database).close());
    return new Terrain(moteur, dossier, url, openDatabase(base.url, 2).database, monde, env, base.effacer);
  }

  get fichiers(): string {
    return join(this.dossier, 'fichiers');
  }

  brouillons(combien: number): Promise<readonly number[]> {
    return ouvrirBrouillons(this.database, this.monde, combien);
  }

  /** What is done through the product before it starts. */
  async preparer<T>(travail: (container: Container) => Promise<T>): Promise<T> {
    const container = await buildContainer(readConfig({ ...this.env, LOG_LEVEL: 'silent' }));
    return travail(container).finally(() => container.get(platform.database).close());
  }

  async demarrer(env: NodeJS.ProcessEnv = {}): Promise<Lance> {
    this.courant = await lancer(MAIN, [], { ...this.env, ...env });
    return this.courant;
  }

  /** It will end by itself at that point: see `point.ts`. */
  async demarrerPiege(point: string): Promise<Lance> {
    this.courant = await lancer(MAIN, [point], this.env, [POINT]);
    return this.courant;
  }

  /** What another process does a quarter of an hour later: the leases of the dead are over. The product must be stopped. */
  async finirLesTravaux(): Promise<void> {
    const container = await buildContainer(readConfig({ ...this.env, LOG_LEVEL: 'silent' }), {
      now: () => new Date(Date.now() + PLUS_TARD_MS),
    });
    try {
      await container.get(platform.jobRunner).drain();
    } finally {
      await container.get(platform.database).close();
    }
  }

  async fermer(): Promise<void> {
    await this.courant?.tuer();
    await this.database.close();
    await this.effacer();
    await rm(this.dossier, { recursive: true, force: true });
  }
}

const baseDe = async ({ url }: TestServer): Promise<{ url: string; effacer: () => Promise<void> }> => {
  const nom = `chorus_pannes_${process.pid}`;
  await administrer(url, `DROP DATABASE IF EXISTS ${nom} WITH (FORCE)`);
  await administrer(url, `CREATE DATABASE ${nom}`);
  const base = new URL(url);
  base.pathname = `/${nom}`;
  return { url: base.href, effacer: () => administrer(url, `DROP DATABASE IF EXISTS ${nom} WITH (FORCE)`) };
};

const administrer = async (connectionString: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};
