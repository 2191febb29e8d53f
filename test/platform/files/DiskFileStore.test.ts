import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { DiskFileStore } from '../../../src/platform/files/DiskFileStore.ts';
import { FileMissing } from '../../../src/platform/files/FileMissing.ts';
import { rejection } from '../../support/rejection.ts';

class Coupure extends Error {}

describe('DiskFileStore', () => {
  let racine: string;
  let fichiers: DiskFileStore;

  const gardes = (): string[] =>
    readdirSync(racine, { recursive: true, withFileTypes: true })
      .filter((entree) => entree.isFile())
      .map(({ name }) => name);

  beforeEach(async () => {
    racine = mkdtempSync(join(tmpdir(), 'chorus-pro-fichiers-'));
    fichiers = await DiskFileStore.openAt(racine);
  });

  afterEach(() => rmSync(racine, { recursive: true }));

  it('rend les octets reçus, sous leur empreinte', async () => {
    const octets = randomBytes(300_000);
    const garde = await fichiers.put(Readable.from([octets.subarray(0, 100), octets.subarray(100)]));

    expect(garde).to.deep.equal({
      sha256: createHash('sha256').update(octets).digest('hex'),
      taille: 300_000,
    });
    expect(await buffer(await fichiers.open(garde.sha256))).to.deep.equal(octets);
  });

  it('garde une fois les mêmes octets, même envoyés dix fois ensemble', async () => {
    const gardees = await Promise.all(
      Array.from({ length: 10 }, () => fichiers.put(Readable.from([Buffer.from('identique')]))),
    );

    expect(new Set(gardees.map(({ sha256 }) => sha256)).size).to.equal(1);
    expect(gardes()).to.deep.equal([gardees[0]?.sha256]);
  });

  it('garde un fichier vide', async () => {
    const { sha256, taille } = await fichiers.put(Readable.from([]));

    expect(taille).to.equal(0);
    expect(await buffer(await fichiers.open(sha256))).to.have.lengthOf(0);
  });

  it('ne laisse rien d’un envoi coupé', async () => {
    const coupe = Readable.from(
      (function* () {
        yield Buffer.from('le début');
        throw new Coupure();
      })(),
    );

    await rejection(fichiers.put(coupe), Coupure);
    expect(gardes()).to.deep.equal([]);
  });

  it('dit qu’un fichier manque', async () => {
    await rejection(fichiers.open('0'.repeat(64)), FileMissing);
  });

  for (const nom of [
    '../../etc/passwd',
    '',
    'A'.repeat(64),
    `${'0'.repeat(64)}/../x`,
    `${'0'.repeat(63)}\0`,
  ]) {
    it(`n’ouvre rien sous le nom ${JSON.stringify(nom)}`, async () => {
      await rejection(fichiers.open(nom), FileMissing);
    });
  }

  it('balaie à l’ouverture ce qu’un processus mort a laissé, et rien de ce qui s’écrit', async () => {
    const temporaire = join(racine, 'tmp');
    mkdirSync(temporaire, { recursive: true });
    const hier = new Date(Date.now() - 24 * 3_600_000);
    writeFileSync(join(temporaire, 'vieux'), 'x');
    utimesSync(join(temporaire, 'vieux'), hier, hier);
    writeFileSync(join(temporaire, 'recent'), 'x');
    await DiskFileStore.openAt(racine);

    expect(readdirSync(temporaire)).to.deep.equal(['recent']);
    expect(statSync(join(temporaire, 'recent')).size).to.equal(1);
  });
});
