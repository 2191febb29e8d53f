import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { Visitor } from '../support/visitor.ts';

const page = (langue: 'fr' | 'en', corps: string): string =>
  `<!DOCTYPE html>\n<html lang="${langue}" data-pret><head><meta charset="utf-8" /><title>Page</title>` +
  '<meta name="viewport" content="width=device-width, initial-scale=1" /></head>' +
  `<body><main><h1>Page</h1>${corps}</main></body></html>`;

const LONG = 'x'.repeat(60);

const PAGES: Readonly<Record<string, string>> = {
  '/': page('fr', '<p>Court</p>'),
  '/meme': page('fr', '<p>Autre</p><p>Encore</p>'),
  '/anglais': page('en', '<p>Short</p>'),
  '/large': page('en', `<p>Short</p><pre>${LONG}</pre>`),
  '/titres': page('fr', '<h2>Deux</h2>'),
  '/titres-sautes': page('fr', '<h3>Trois</h3>'),
  '/deux': page('fr', '<p id="n-1">Un</p><p id="n-2">Deux</p>'),
  '/doubles': page('fr', '<p id="n-3">Un</p><p id="n-3">Deux</p>'),
};

/** What was found good is not looked at again: that may hide no fault of a page that differs from it where it matters. */
describe('Le contrôle des pages', function () {
  this.timeout(60_000);
  let serveur: Server;
  let visiteur: Visitor;

  before(async () => {
    serveur = createServer((req, res) => {
      const html = PAGES[req.url ?? ''];
      res.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      res.end(html ?? page('fr', '<p>Absente</p>'));
    });
    await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
    const { port } = serveur.address() as AddressInfo;
    visiteur = await Visitor.enter({ url: `http://127.0.0.1:${port}`, analysedAt: [1280, 320] });
  });
  after(async () => {
    await visiteur.close();
    serveur.close();
  });

  const fautesDe = async (chemin: string): Promise<string> => {
    await visiteur.goto(chemin);
    return visiteur.takeFaults().join('\n');
  };
  const estNouvelle = async (chemin: string): Promise<boolean> => {
    const { nouvelle } = await visiteur.read(chemin);
    visiteur.takeFaults();
    return nouvelle;
  };

  it('ne rouvre pas une page dont tous les éléments ont été vus, et rouvre les autres', async () => {
    expect(await estNouvelle('/')).to.equal(true);
    expect(await fautesDe('/')).to.equal('');
    expect(await estNouvelle('/')).to.equal(false);
    expect(await estNouvelle('/meme')).to.equal(false);
    expect(await estNouvelle('/anglais')).to.equal(true);
    expect(await estNouvelle('/titres')).to.equal(true);
  });

  it('mesure chaque langue dans chaque largeur', async () => {
    expect(await fautesDe('/large')).to.include('px wide in a window of 320 px');
    expect(await estNouvelle('/large')).to.equal(true);
  });

  it('voit un niveau de titre sauté, dans les deux largeurs, après une page qui n’en saute pas', async () => {
    expect(await fautesDe('/titres')).to.equal('');
    expect(await fautesDe('/titres-sautes'))
      .to.match(/axe heading-order: .*\(at 1280 px\)/)
      .and.to.match(/axe heading-order: .*\(at 320 px\)/);
  });

  it('voit deux identifiants égaux, après une page où ils diffèrent', async () => {
    expect(await fautesDe('/deux')).to.equal('');
    expect(await fautesDe('/doubles')).to.include('no-dup-id');
  });
});
