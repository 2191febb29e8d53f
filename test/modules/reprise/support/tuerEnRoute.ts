import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { FabriqueSurDisque } from '../../../../src/modules/reprise/adapters/generation/FabriqueSurDisque.ts';
import type { Dialect } from '../../../../src/platform/knex/Dialect.ts';
import { openDatabase } from '../../../../src/platform/knex/openDatabase.ts';
import { aPart, chorusPro, type Ended } from '../../../support/processus.ts';
import { createTestDatabase } from '../../../support/testDatabases.ts';
import { photographie } from './photographie.ts';

export interface Tuerie {
  readonly dialect: Dialect;
  readonly memoires: number;
  /** How many runs are killed, at moments spread over the length of a run that nobody stops. */
  readonly arrets: number;
  /** How many structures and mémoires a transaction holds: small enough, and a run has many of them. */
  readonly tranches?: { readonly structures: number; readonly memoires: number };
  /** They are killed while indexes are away, and a few mémoires are enough to take these away. */
  readonly sansIndex?: boolean;
}

export interface BilanDeTuerie {
  /** Those that were killed before their end. */
  readonly tues: number;
  /** Of those, how many left indexes away. */
  readonly sansIndex: number;
  readonly attendu: unknown;
  readonly trouve: unknown;
  readonly memoires: number;
  /** The last one of a run that nobody stops, from 0. */
  readonly derniereTranche: number;
}

/** Imports one export twice: at one go into one database, and with as many SIGKILL as asked for into another. */
export const tuerEnRoute = async ({
  dialect,
  memoires,
  arrets,
  tranches,
  sansIndex = false,
}: Tuerie): Promise<BilanDeTuerie> => {
  const dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-tuerie-'));
  const [temoin, victime] = [await createTestDatabase(dialect), await createTestDatabase(dialect)];
  try {
    const chemin = join(dossier, 'export');
    const fournisseurs = Math.ceil(memoires / 10);
    await new FabriqueSurDisque().fabriquer(
      {
        dossier: chemin,
        fournisseurs,
        memoires,
        unePieceSur: 5,
        anomalies: true,
        encodage: 'utf-8',
        graine: 3,
      },
      () => undefined,
    );
    const lancer = (url: string, nom: string) => {
      const rapport = join(dossier, `${nom}.csv`);
      const env = {
        DATABASE_URL: url,
        FICHIERS: join(dossier, nom),
        LOG_LEVEL: 'silent',
        ...(tranches && {
          REPRISE_STRUCTURES: String(tranches.structures),
          REPRISE_MEMOIRES: String(tranches.memoires),
        }),
      };
      return sansIndex
        ? aPart('test/modules/reprise/support/importerSansIndex', [chemin, rapport], env)
        : chorusPro(['reprise', 'importer', chemin, '--rapport', rapport], env);
    };
    const debut = performance.now();
    reussi(await lancer(temoin.url, 'temoin').ended);
    const duree = performance.now() - debut;

    let tues = 0;
    let laisses = 0;
    for (let rang = 0; rang < arrets; rang += 1) {
      const { child, ended } = lancer(victime.url, 'victime');
      const fini = ended.then(({ code }) => code === 0);
      const moment = sansIndex
        ? pendantQuilsSontDeCote(victime.url, duree, ended)
        : delay((duree * (rang + Math.random())) / arrets, 'assez');
      const premier = await Promise.race([fini, moment]);
      if (premier === 'assez' && child.kill('SIGKILL')) tues += 1;
      await ended;
      if ((await combienDeRetires(victime.url)) > 0) laisses += 1;
    }
    reussi(await lancer(victime.url, 'victime').ended);
    const [attendu, trouve] = [await photo(temoin.url), await photo(victime.url)];
    const derniereTranche = await derniereTrancheDe(temoin.url);
    const nombre = attendu.memoires?.length ?? 0;
    return { tues, sansIndex: laisses, attendu, trouve, memoires: nombre, derniereTranche };
  } finally {
    await temoin.drop();
    await victime.drop();
    rmSync(dossier, { recursive: true, force: true });
  }
};

const reussi = ({ code, stdout, stderr }: Ended): void => {
  if (code !== 0) throw new Error(`the import ended with ${code}:\n${stdout}${stderr}`);
};

const derniereTrancheDe = async (url: string): Promise<number> => {
  const { database } = openDatabase(url);
  try {
    const [lot] = await database.from<{ tranche_structures: number; tranche_memoires: number }>(
      'reprise_lots',
    );
    return Math.min(lot?.tranche_structures ?? -1, lot?.tranche_memoires ?? -1);
  } finally {
    await database.close();
  }
};

const combienDeRetires = async (url: string): Promise<number> => {
  const { database } = openDatabase(url);
  try {
    return (await database.from('memoires_index_retires').select('nom')).length;
  } finally {
    await database.close();
  }
};

/** At any moment where a former run has left them away; otherwise soon after the first of them is away, if ever that comes. */
const pendantQuilsSontDeCote = async (url: string, duree: number, ended: Promise<Ended>): Promise<string> => {
  if ((await combienDeRetires(url)) > 0) return delay(duree * Math.random(), 'assez');
  let vivant = true;
  void ended.then(() => (vivant = false));
  const { database } = openDatabase(url);
  try {
    while (vivant && (await database.from('memoires_index_retires').select('nom').limit(1)).length === 0)
      await delay(20);
  } finally {
    await database.close();
  }
  return delay((duree * Math.random()) / 20, 'assez');
};

/** With the indexes, and what holds the tables together. */
const photo = async (url: string): Promise<Awaited<ReturnType<typeof photographie>>> => {
  const { database } = openDatabase(url);
  try {
    const index = await database.query({ name: 'test.index', text: INDEX[database.dialect] });
    return { ...(await photographie(database)), index };
  } finally {
    await database.close();
  }
};

const INDEX = {
  postgres: `SELECT indexname AS nom, indexdef AS definition FROM pg_indexes WHERE schemaname = current_schema() AND tablename LIKE 'memoires%'
    UNION ALL SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
      WHERE convalidated AND connamespace = current_schema()::regnamespace AND conrelid::regclass::text LIKE 'memoires%'
    ORDER BY 1, 2`,
  sqlite: `SELECT name AS nom, sql AS definition FROM sqlite_master WHERE type = 'index' AND tbl_name LIKE 'memoires%' ORDER BY 1`,
} as const;
