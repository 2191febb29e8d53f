import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { pino } from 'pino';
import { DiskFileStore } from '../../../src/platform/files/DiskFileStore.ts';
import type { FileReferences } from '../../../src/platform/files/FileReferences.ts';
import { SweepOfOrphanFiles } from '../../../src/platform/files/SweepOfOrphanFiles.ts';
import { freshDatabase, testDialects } from '../../support/freshDatabase.ts';
import { rejection } from '../../support/rejection.ts';

const HEURE_MS = 3_600_000;
const sansFin = new AbortController().signal;

class References implements FileReferences {
  readonly demandes: number[] = [];

  constructor(private readonly gardes: readonly string[] = []) {}

  async referenced(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    this.demandes.push(hashes.length);
    return new Set(hashes.filter((hash) => this.gardes.includes(hash)));
  }
}

for (const dialect of testDialects) {
  describe(`Balayage des fichiers orphelins sur ${dialect}`, () => {
    const db = freshDatabase(dialect);
    let racine: string;
    let files: DiskFileStore;

    beforeEach(async () => {
      racine = mkdtempSync(join(tmpdir(), 'chorus-pro-balayage-'));
      files = await DiskFileStore.openAt(racine);
    });
    afterEach(async () => {
      rmSync(racine, { recursive: true });
      await db().from('platform_secrets').delete();
    });

    const cheminDe = (sha256: string): string => join(racine, sha256.slice(0, 2), sha256.slice(2, 4), sha256);

    const vieillir = (sha256: string, heures: number): void => {
      const instant = new Date(Date.now() - heures * HEURE_MS);
      utimesSync(cheminDe(sha256), instant, instant);
    };

    const deposer = async (contenu: string, heures = 25): Promise<string> => {
      const { sha256 } = await files.put(Readable.from([Buffer.from(contenu)]));
      vieillir(sha256, heures);
      return sha256;
    };

    const gardes = (): readonly string[] =>
      readdirSync(racine, { recursive: true, withFileTypes: true })
        .filter((entree) => entree.isFile() && entree.name.length === 64)
        .map(({ name }) => name)
        .sort();

    const balayage = (...references: readonly FileReferences[]): SweepOfOrphanFiles =>
      new SweepOfOrphanFiles(files, references, db(), pino({ level: 'silent' }));

    it('ôte ce qu’aucun module ne retient, et rien d’autre', async () => {
      const [parUn, parAutre] = [await deposer('un'), await deposer('autre')];
      const orphelin = await deposer('orphelin');
      await balayage(new References([parUn]), new References([parAutre])).execute(sansFin);

      expect(gardes()).to.deep.equal([parUn, parAutre].sort());
      expect(existsSync(cheminDe(orphelin))).to.equal(false);
      expect(readdirSync(join(racine, 'tmp'))).to.deep.equal([]);
    });

    it('laisse un jour à un envoi pour se rattacher à ce qu’il a déposé', async () => {
      const recent = await deposer('récent', 23);
      await balayage(new References()).execute(sansFin);

      expect(gardes()).to.deep.equal([recent]);
    });

    it('rend un jour à un contenu ancien que l’on dépose de nouveau', async () => {
      const sha256 = await deposer('ancien', 1_000);
      await files.put(Readable.from([Buffer.from('ancien')]));
      await balayage(new References()).execute(sansFin);

      expect(gardes()).to.deep.equal([sha256]);
    });

    it('garde un contenu déposé de nouveau pendant que les modules répondent', async () => {
      const sha256 = await deposer('au même moment', 1_000);
      const pendant: FileReferences = {
        referenced: async () => {
          await files.put(Readable.from([Buffer.from('au même moment')]));
          return new Set();
        },
      };
      await balayage(pendant).execute(sansFin);

      expect(await text(await files.open(sha256))).to.equal('au même moment');
    });

    it('ne perd jamais un contenu déposé à l’instant où il est ôté', async () => {
      const limite = new Date(Date.now() - 24 * HEURE_MS);
      let duree = 0;
      for (let tour = 0; tour < 120; tour += 1) {
        const sha256 = await deposer(`course ${tour}`);
        const depart = performance.now();
        const depot = files.put(Readable.from([Buffer.from(`course ${tour}`)])).then(() => {
          duree = performance.now() - depart;
        });
        const signal = depart + duree * (0.5 + (tour % 50) / 100);
        while (performance.now() < signal) await setImmediate();
        await files.discard(sha256, limite);
        await depot;
        expect(await text(await files.open(sha256)), `tour ${tour}`).to.equal(`course ${tour}`);
      }
    }).timeout(60_000);

    it('parcourt beaucoup de fichiers par lots', async () => {
      await Promise.all(Array.from({ length: 1_100 }, (_, rang) => deposer(`fichier ${rang}`)));
      const references = new References();
      await balayage(references).execute(sansFin);

      expect(references.demandes).to.deep.equal([500, 500, 100]);
      expect(gardes()).to.deep.equal([]);
    }).timeout(60_000);

    it('ne touche à rien dans le dossier d’une autre base', async () => {
      const sha256 = await deposer('d’une autre base');
      writeFileSync(join(racine, 'proprietaire'), 'une autre base');
      await balayage(new References()).execute(sansFin);

      expect(gardes()).to.deep.equal([sha256]);
    });

    it('ne touche à rien quand aucun module ne dit ce qu’il retient', async () => {
      const sha256 = await deposer('oublié');
      await rejection(balayage().execute(sansFin), Error);

      expect(gardes()).to.deep.equal([sha256]);
    });

    it('ne touche à rien quand un module ne répond pas', async () => {
      const sha256 = await deposer('incertain');
      const muet: FileReferences = { referenced: () => Promise.reject(new Error('base arrêtée')) };
      await rejection(balayage(new References(), muet).execute(sansFin), Error);

      expect(gardes()).to.deep.equal([sha256]);
    });

    it('cesse quand le processus s’arrête', async () => {
      const sha256 = await deposer('plus tard');
      await rejection(balayage(new References()).execute(AbortSignal.abort(new Error('arrêt'))), Error);

      expect(gardes()).to.deep.equal([sha256]);
    });
  });
}
