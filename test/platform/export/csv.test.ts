import { buffer, text } from 'node:stream/consumers';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { csv } from '../../../src/platform/export/csv.ts';
import { sansFormule } from '../../../src/platform/export/sansFormule.ts';
import type { Cellule } from '../../../src/platform/export/Tableur.ts';

const colonnes = [{ titre: 'Nom' }, { titre: 'Montant' }];

async function* lignes(...toutes: readonly (readonly Cellule[])[]): AsyncGenerator<readonly Cellule[]> {
  for (const ligne of toutes) {
    await Promise.resolve();
    yield ligne;
  }
}

describe('csv', () => {
  it('s’ouvre dans un tableur français : marque UTF-8, points-virgules, virgule décimale, CRLF', async () => {
    const contenu = await buffer(csv({ colonnes, lignes: lignes(['Étienne', 1234.5], ['Zoé', -3]) }));

    expect(contenu.toString('utf8')).to.equal('\ufeffNom;Montant\r\nÉtienne;1234,5\r\nZoé;-3\r\n');
  });

  it('garde les guillemets, les points-virgules et les retours à la ligne', async () => {
    const difficile = 'Dupont; dit "le Grand"\nLyon';
    const contenu = await text(csv({ colonnes, lignes: lignes([difficile, null]) }));

    expect(parse(contenu, { delimiter: ';', bom: true })).to.deep.equal([
      ['Nom', 'Montant'],
      [difficile, ''],
    ]);
  });

  it('montre l’heure de Paris', async () => {
    const contenu = await text(
      csv({
        colonnes,
        lignes: lignes([new Date('2026-07-01T22:30:05.000Z'), new Date('2026-01-05T08:09:00.000Z')]),
      }),
    );

    expect(contenu).to.include('02/07/2026 00:30:05;05/01/2026 09:09:00');
  });

  it('ne laisse aucun texte devenir une formule', async () => {
    const pieges = ['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'];
    const contenu = await text(csv({ colonnes, lignes: lignes(pieges, ['a=b', 'x-y']) }));
    const [, ecrits = [], sains] = parse(contenu, { delimiter: ';', bom: true, relax_column_count: true });

    expect(ecrits).to.deep.equal(pieges.map((piege) => `'${piege}`));
    expect(sains).to.deep.equal(['a=b', 'x-y']);
    expect(sansFormule('Martin')).to.equal('Martin');
  });

  it('se lit au fil de l’eau : les lignes ne viennent qu’à mesure qu’on les prend', async () => {
    let produites = 0;
    let rendu = false;
    async function* sansFin(): AsyncGenerator<readonly Cellule[]> {
      try {
        for (;;) {
          produites += 1;
          await Promise.resolve();
          yield [`personne ${produites}`, produites];
        }
      } finally {
        rendu = true;
      }
    }
    const flux = csv({ colonnes, lignes: sansFin() });
    flux.on('error', () => undefined);
    await new Promise((resolve) => flux.once('readable', resolve));
    await new Promise((resolve) => setTimeout(resolve, 30));
    const enAvance = produites;
    await new Promise((resolve) => setTimeout(resolve, 30));

    expect(produites).to.equal(enAvance);
    expect(enAvance).to.be.below(5_000);
    flux.destroy();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(rendu).to.equal(true);
  });

  it('échoue avec ses lignes, au lieu de finir un fichier tronqué', async () => {
    async function* cassees(): AsyncGenerator<readonly Cellule[]> {
      yield ['Martin', 1];
      await Promise.reject(new Error('base coupée'));
    }
    const issue = await text(csv({ colonnes, lignes: cassees() })).then(
      () => 'fini',
      (error: unknown) => (error as Error).message,
    );

    expect(issue).to.equal('base coupée');
  });
});
