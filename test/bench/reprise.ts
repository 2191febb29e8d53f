import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '../../src/platform/knex/openDatabase.ts';
import type { Dialect } from '../../src/platform/knex/Dialect.ts';
import { chargerNu } from './chargerNu.ts';
import { executer } from './processus.ts';

/** The tables that take nearly all of the rows of an import. */
const TABLES = ['memoires_memoires', 'memoires_lignes', 'memoires_historique'] as const;
const POULS_MS = 50;

export interface LigneDeReprise {
  readonly moteur: Dialect;
  readonly memoires: number;
  /** Of the three tables. */
  readonly rangees: number;
  readonly produitSecondes: number;
  readonly nuSecondes: number;
  /** Of the speed of the bare load: 1 when the import is as quick. */
  readonly rapport: number;
  /** The highest resident memory of the import, in MiB. */
  readonly rssMax: number;
}

interface Chantier {
  readonly moteur: Dialect;
  readonly url: string;
  readonly memoires: number;
  readonly dossier: string;
  /** The command line of the build. */
  readonly cli: string;
}

/** `reprise importer` beside the bare load of the very rows that it has left, indexes included. */
export const mesurerLaReprise = async ({
  moteur,
  url,
  memoires,
  dossier,
  cli,
}: Chantier): Promise<LigneDeReprise> => {
  const env = { DATABASE_URL: url, FICHIERS: join(dossier, 'fichiers'), LOG_LEVEL: 'error' };
  const chemin = join(dossier, 'export');
  const fournisseurs = String(Math.ceil(memoires / 50));
  await executer(cli, ['db', 'migrate'], env);
  await executer(cli, ['reference', 'load'], env);
  await executer(
    cli,
    [
      'reprise',
      'generer',
      '--fournisseurs',
      fournisseurs,
      '--memoires',
      String(memoires),
      '--pieces',
      '0',
      '--vers',
      chemin,
    ],
    env,
  );
  const debut = performance.now();
  const rssMax = await importer(
    cli,
    ['reprise', 'importer', chemin, '--rapport', join(dossier, 'rapport.csv')],
    env,
  );
  const produitSecondes = (performance.now() - debut) / 1_000;

  const opened = openDatabase(url, 2, 0);
  try {
    const nu = await chargerNu(opened, TABLES, dossier);
    return {
      moteur,
      memoires,
      rangees: nu.rangees,
      produitSecondes: arrondi(produitSecondes),
      nuSecondes: arrondi(nu.secondes),
      rapport: arrondi(nu.secondes / produitSecondes),
      rssMax,
    };
  } finally {
    await opened.database.close();
  }
};

/** Returns the highest resident memory, in MiB. */
const importer = (cli: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let sommet = 0;
    const pouls = setInterval(() => {
      void readFile(`/proc/${child.pid}/status`, 'utf8').then(
        (status) => (sommet = Math.max(sommet, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))),
        () => undefined,
      );
    }, POULS_MS);
    child.once('exit', (code) => {
      clearInterval(pouls);
      if (code === 0) resolve(Math.round(sommet / 1_024));
      else reject(new Error(`${args.join(' ')} stopped with ${code}`));
    });
  });

const arrondi = (nombre: number): number => Math.round(nombre * 100) / 100;

/** One line of JSON for machines, then one for people. */
export const imprimerLaReprise = (lignes: readonly LigneDeReprise[]): void => {
  process.stdout.write(`${JSON.stringify(lignes)}\n\n`);
  for (const { moteur, memoires, rangees, produitSecondes, nuSecondes, rapport, rssMax } of lignes) {
    const vitesses = [produitSecondes, nuSecondes].map((secondes) => Math.round(rangees / secondes));
    process.stdout.write(
      `${moteur} reprise de ${memoires} mémoires (${rangees} rangées) : ${produitSecondes} s, ${vitesses[0]} rangées/s ; ` +
        `nu avec index ${nuSecondes} s, ${vitesses[1]} rangées/s ; rapport ${rapport} ; RSS ${rssMax} Mio\n`,
    );
  }
};
