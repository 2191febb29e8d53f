import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { usages } from '../../../../src/modules/reprise/repriseTokens.ts';
import { structuresFacade } from '../../../../src/modules/structures/index.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import { testDialects } from '../../../support/freshDatabase.ts';
import { entreesDe, tarGz, zip } from '../support/archives.ts';
import { anomaliesAttendues, exportFaitMain } from '../support/exportFaitMain.ts';
import { photographie } from '../support/photographie.ts';
import { SANS_SUIVI } from '../support/unChantier.ts';
import { unProduit } from '../support/unProduit.ts';

const FORMES = [
  { nom: 'dossier, UTF-8', encodage: 'utf-8', contenant: 'dossier' },
  { nom: 'dossier, Windows-1252', encodage: 'windows-1252', contenant: 'dossier' },
  { nom: 'tar.gz, UTF-8', encodage: 'utf-8', contenant: 'tar.gz' },
  { nom: 'zip, Windows-1252', encodage: 'windows-1252', contenant: 'zip' },
] as const;

/** What is said of bytes that no encoding has depends on the encoding. */
const horsEncodage = (anomalie: string): boolean => !anomalie.includes(':ENCODAGE:');

for (const dialect of testDialects) {
  const photos: unknown[] = [];

  for (const { nom, encodage, contenant } of FORMES) {
    describe(`L’export fait main (${nom}) sur ${dialect}`, () => {
      const produit = unProduit(dialect);
      let dossier: string;
      let chemin: string;

      before(async () => {
        dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-fait-main-'));
        const source = join(dossier, 'export');
        exportFaitMain(source, { encodage });
        chemin = source;
        if (contenant === 'tar.gz') chemin = await tarGz(join(dossier, 'export.tar.gz'), entreesDe(source));
        if (contenant === 'zip') chemin = await zip(join(dossier, 'export.zip'), entreesDe(source));
        await produit().get(structuresFacade).chargerReference();
      });
      after(() => rmSync(dossier, { recursive: true, force: true }));

      it('a dans le rapport chaque anomalie attendue, et aucune autre', async () => {
        const rapport = join(dossier, 'rapport.csv');
        const importer = produit().get(usages.importer);

        await importer.execute({ chemin, aBlanc: false, rapport, suivi: SANS_SUIVI });

        const [, ...lignes] = (await readFile(rapport, 'utf8')).trim().split(/\r?\n/);
        const lues = lignes.map((ligne) => {
          const [fichier = '', numero, colonne, code, , , consequence] = ligne.split(';');
          return [fichier.replace('.csv', ''), numero, colonne, code, consequence].join(':');
        });
        expect(lues.filter(horsEncodage).sort()).to.deep.equal(
          [...anomaliesAttendues()].filter(horsEncodage).sort(),
        );
        expect(await readFile(join(dossier, 'rapport.html'), 'utf8')).to.include('<table');
      });

      it('donne la même base quels que soient le contenant et l’encodage', async () => {
        const photo = await photographie(produit().get(platform.database));
        photos.push(photo);

        expect(photo.memoires).to.not.deep.equal([]);
        expect(photo.liens).to.not.deep.equal([]);
        expect(photo).to.deep.equal(photos[0]);
      });

      it('repris de nouveau, ne change rien', async () => {
        const database = produit().get(platform.database);
        const avant = await photographie(database);
        const rapport = join(dossier, 'second.csv');

        await produit().get(usages.importer).execute({ chemin, aBlanc: false, rapport, suivi: SANS_SUIVI });

        expect(await photographie(database)).to.deep.equal(avant);
      });

      it('est vérifié sans écart', async () => {
        const ecarts = await produit().get(usages.verifier).execute({ chemin, suivi: SANS_SUIVI });

        expect(ecarts).to.deep.equal([]);
      });
    });
  }
}
