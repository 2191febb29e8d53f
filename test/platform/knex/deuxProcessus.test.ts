import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { openDatabase } from '../../../src/platform/knex/openDatabase.ts';

const MINUTE = 60_000;
const programme = fileURLToPath(
  new URL(`./support/ecrireEnBoucle${extname(import.meta.url)}`, import.meta.url),
);

/** What the process said as it failed; nothing when all went well. */
const ecrire = async (fichier: string, ouvertures: number, transactions: number): Promise<string> => {
  const enfant = fork(programme, [fichier, String(ouvertures), String(transactions)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const plaintes = text(enfant.stderr!);
  const [code] = (await once(enfant, 'exit')) as [number | null];
  return code === 0 ? '' : `${String(code)}: ${await plaintes}`;
};

describe('Deux processus sur une base SQLite', function () {
  this.timeout(2 * MINUTE);
  let dossier: string;
  let fichier: string;

  beforeEach(() => {
    dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-deux-'));
    fichier = join(dossier, 'base.sqlite');
  });
  afterEach(() => rmSync(dossier, { recursive: true }));

  const ecrits = async (): Promise<readonly number[]> => {
    const { database } = openDatabase(`sqlite:${fichier}`);
    try {
      const rows = await database.query<{ n: number }>({
        name: 'test.lire',
        text: 'SELECT n FROM ecrits ORDER BY n',
      });
      return rows.map(({ n }) => n);
    } finally {
      await database.close();
    }
  };

  const suite = (longueur: number): readonly number[] => Array.from({ length: longueur }, (_, rang) => rang);

  it('écrivent ensemble sans qu’aucun échoue ni n’écrive sur l’autre', async () => {
    const plaintes = await Promise.all([ecrire(fichier, 1, 400), ecrire(fichier, 1, 400)]);

    expect(plaintes).to.deep.equal(['', '']);
    expect(await ecrits()).to.deep.equal(suite(800));
  });

  it('ouvrent et ferment ensemble la base, neuve d’abord, sans qu’aucun échoue', async () => {
    const plaintes = await Promise.all([1, 2, 3].map(() => ecrire(fichier, 60, 1)));

    expect(plaintes).to.deep.equal(['', '', '']);
    expect(await ecrits()).to.deep.equal(suite(180));
  });

  it('prennent ensemble, cent fois, une base qui n’existait pas', async () => {
    for (let tour = 0; tour < 100; tour += 1) {
      const neuve = join(dossier, `${tour}.sqlite`);
      const bases = [1, 2, 3, 4].map(() => openDatabase(`sqlite:${neuve}`).database);
      const prises = await Promise.allSettled(
        bases.map((base) =>
          base.query({ name: 'test.creer', text: 'CREATE TABLE IF NOT EXISTS ecrits (n INTEGER)' }),
        ),
      );
      await Promise.all(bases.map((base) => base.close()));
      expect(prises.map(({ status }) => status)).to.deep.equal(bases.map(() => 'fulfilled'));
    }
  });

  it('attendent celui qui écrit longtemps', async () => {
    const { database } = openDatabase(`sqlite:${fichier}`);
    try {
      await database.query({ name: 'test.creer', text: 'CREATE TABLE ecrits (n INTEGER, contenu TEXT)' });
      let autre: Promise<string> | undefined;
      await database.run(async () => {
        await database.query({ name: 'test.un', text: "INSERT INTO ecrits VALUES (0, 'x')" });
        autre = ecrire(fichier, 1, 1);
        await new Promise((resolve) => setTimeout(resolve, 7_000));
      });
      expect(await autre).to.equal('');
    } finally {
      await database.close();
    }
    expect(await ecrits()).to.deep.equal([0, 1]);
  });
});
