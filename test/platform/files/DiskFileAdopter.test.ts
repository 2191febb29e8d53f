import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { DiskFileAdopter } from '../../../src/platform/files/DiskFileAdopter.ts';
import { DiskFileStore } from '../../../src/platform/files/DiskFileStore.ts';
import { rejection } from '../../support/rejection.ts';

const sha256 = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');

describe('DiskFileAdopter', () => {
  let dossier: string;
  let racine: string;
  let fichiers: DiskFileStore;
  let adopter: DiskFileAdopter;

  beforeEach(async () => {
    dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-adoption-'));
    racine = join(dossier, 'fichiers');
    fichiers = await DiskFileStore.openAt(racine);
    adopter = new DiskFileAdopter(racine);
  });
  afterEach(() => rmSync(dossier, { recursive: true }));

  const deposer = (nom: string, octets: Uint8Array): { path: string; sha256: string } => {
    const path = join(dossier, nom);
    writeFileSync(path, octets);
    return { path, sha256: sha256(octets) };
  };
  const enAttente = (): readonly string[] => readdirSync(join(racine, 'tmp'));

  it('garde un fichier sans le copier, et le date du moment', async () => {
    const octets = randomBytes(700_000);
    const fichier = deposer('piece', octets);
    utimesSync(fichier.path, new Date('2015-01-01'), new Date('2015-01-01'));

    expect(await adopter.adopt([fichier])).to.deep.equal([{ sha256: fichier.sha256, taille: 700_000 }]);
    expect(await buffer(await fichiers.open(fichier.sha256))).to.deep.equal(octets);
    expect(statSync(fichier.path).nlink).to.equal(2);
    expect(statSync(fichier.path).mtimeMs).to.be.closeTo(Date.now(), 60_000);
    expect(enAttente()).to.deep.equal([]);
  });

  it('ne garde pas un contenu qui n’est pas celui attendu, et garde les autres', async () => {
    const bon = deposer('bon', Buffer.from('bon'));
    const mauvais = { ...deposer('mauvais', Buffer.from('mauvais')), sha256: '0'.repeat(64) };

    expect(await adopter.adopt([mauvais, bon])).to.deep.equal([undefined, { sha256: bon.sha256, taille: 3 }]);
    expect(readdirSync(racine).filter((nom) => nom.length === 2)).to.deep.equal([bon.sha256.slice(0, 2)]);
    expect(enAttente()).to.deep.equal([]);
  });

  it('adopte deux fois le même contenu, ensemble ou l’un après l’autre', async () => {
    const [un, deux] = [deposer('un', Buffer.from('même')), deposer('deux', Buffer.from('même'))];
    await adopter.adopt([un, deux, un]);
    await adopter.adopt([un]);

    expect((await buffer(await fichiers.open(un.sha256))).toString()).to.equal('même');
    expect(enAttente()).to.deep.equal([]);
  });

  it('adopte beaucoup de fichiers d’un coup', async () => {
    const lot = Array.from({ length: 100 }, (_, i) => deposer(`piece-${i}`, Buffer.from(`contenu ${i}`)));
    const gardes = await adopter.adopt(lot);

    expect(gardes.map((garde) => garde?.sha256)).to.deep.equal(lot.map((fichier) => fichier.sha256));
    expect((await buffer(await fichiers.open(lot[99]!.sha256))).toString()).to.equal('contenu 99');
  });

  it('ne laisse rien quand un fichier manque', async () => {
    const bon = deposer('bon', Buffer.from('bon'));
    await rejection(adopter.adopt([bon, { path: join(dossier, 'absent'), sha256: bon.sha256 }]), Error);
    expect(enAttente()).to.deep.equal([]);
  });
});
