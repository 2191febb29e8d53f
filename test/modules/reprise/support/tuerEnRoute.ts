import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { FabriqueSurDisque } from '../../../../src/modules/reprise/adapters/generation/FabriqueSurDisque.ts';
import type { Dialect } from '../../../../src/platform/knex/Dialect.ts';
import { openDatabase } from '../../../../src/platform/knex/openDatabase.ts';
import { chorusPro, type Ended } from '../../../support/processus.ts';
import { createTestDatabase } from '../../../support/testDatabases.ts';
import { photographie } from './photographie.ts';

export interface Tuerie {
  readonly dialect: Dialect;
  readonly memoires: number;
  /** How many runs are killed, at moments spread over the length of a run that nobody stops. */
  readonly arrets: number;
  /** How many structures and mémoires a transaction holds: small enough, and a run has many of them. */
  readonly tranches?: { readonly structures: number; readonly memoires: number };
}

export interface BilanDeTuerie {
  /** Those that were killed before their end. */
  readonly tues: number;
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
      const args = ['reprise', 'importer', chemin, '--rapport', join(dossier, `${nom}.csv`)];
      return chorusPro(args, {
        DATABASE_URL: url,
        FICHIERS: join(dossier, nom),
        LOG_LEVEL: 'silent',
        ...(tranches && {
          REPRISE_STRUCTURES: String(tranches.structures),
          REPRISE_MEMOIRES: String(tranches.memoires),
        }),
      });
    };
    const debut = performance.now();
    reussi(await lancer(temoin.url, 'temoin').ended);
    const duree = performance.now() - debut;

    let tues = 0;
    for (let rang = 0; rang < arrets; rang += 1) {
      const { child, ended } = lancer(victime.url, 'victime');
      const fini = ended.then(({ code }) => code === 0);
      const premier = await Promise.race([fini, delay((duree * (rang + Math.random())) / arrets, 'assez')]);
      if (premier === 'assez' && child.kill('SIGKILL')) tues += 1;
      await ended;
    }
    reussi(await lancer(victime.url, 'victime').ended);
    const [attendu, trouve] = [await photo(temoin.url), await photo(victime.url)];
    const derniereTranche = await derniereTrancheDe(temoin.url);
    return { tues, attendu, trouve, memoires: attendu.memoires?.length ?? 0, derniereTranche };
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

const photo = async (url: string): Promise<Awaited<ReturnType<typeof photographie>>> => {
  const { database } = openDatabase(url);
  try {
    return await photographie(database);
  } finally {
    await database.close();
  }
};
