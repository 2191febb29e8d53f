import { createServer, type Server } from 'node:http';
import { AssertionError, expect } from 'chai';
import { freePort } from '../support/freePort.ts';
import { rejection } from '../support/rejection.ts';
import { Visitor } from '../support/visitor.ts';

const page = (contenu: string, titre = 'Titre'): string =>
  `<!DOCTYPE html>\n<html lang="fr" data-pret=""><head><meta charset="utf-8"><title>${titre}</title>
   <link rel="icon" href="data:,"></head><body><main><h1>${titre}</h1>${contenu}</main></body></html>`.replaceAll(
    /<(meta|link|img|input)([^>]*)>/g,
    '<$1$2/>',
  );

/** Each page but the first has one fault, and what the visitor must say of it. */
const fautes: Readonly<Record<string, readonly [contenu: string, dit: RegExp]>> = {
  image: ['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', /axe image-alt/],
  html: ['<p><ul><li>x</li></ul></p>', /html of .*close/],
  large: ['<p style="width:3000px">x</p>', /px wide in a window of \d+ px/],
  script: ['<script>throw new Error("cassé")</script>', /script: cassé/],
  console: ['<script>console.error("rouge")</script>', /console: rouge/],
  dehors: ['<script>fetch("http://127.0.0.2:9/x").catch(() => 0)</script>', /asks another site/],
  panne: ['', /^500 from/],
};

describe('Un visiteur', () => {
  let serveur: Server;
  let url: string;
  const entres: Visitor[] = [];

  before(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    serveur = createServer((req, res) => {
      const nom = (req.url ?? '').slice(1);
      res.writeHead(nom === 'panne' ? 500 : 200, { 'content-type': 'text/html; charset=utf-8' });
      res.end(page(fautes[nom]?.[0] ?? '<p>Une page.</p>'));
    });
    await new Promise<void>((resolve) => serveur.listen(port, '127.0.0.1', resolve));
  });
  after(() => {
    serveur.closeAllConnections();
    serveur.close();
  });

  const entrer = async (options: { javaScript?: boolean } = {}): Promise<Visitor> => {
    const visiteur = await Visitor.enter({ url, ...options });
    entres.push(visiteur);
    return visiteur;
  };
  const fautesVues = async (visiteur: Visitor, chemin: string): Promise<readonly string[]> => {
    const { actual } = (await rejection(visiteur.open(chemin), AssertionError)) as {
      actual?: readonly string[];
    };
    return actual ?? [];
  };

  afterEach(async () => {
    for (const visiteur of entres.splice(0)) await visiteur.close();
  });

  it('ne dit rien d’une page sans faute', async () => {
    const visiteur = await entrer();

    expect(await visiteur.open('/')).to.equal(200);
    expect(await visiteur.title).to.equal('Titre');
  });

  for (const [nom, [, dit]] of Object.entries(fautes)) {
    it(`voit la faute de la page « ${nom} »`, async () => {
      const visiteur = await entrer();

      expect((await fautesVues(visiteur, `/${nom}`)).filter((faute) => dit.test(faute))).to.have.length.above(
        0,
      );
    });
  }

  it('sans script, n’en exécute aucun, et axe regarde quand même', async () => {
    const visiteur = await entrer({ javaScript: false });
    await visiteur.open('/script');

    expect((await fautesVues(visiteur, '/image')).join()).to.include('axe image-alt');
  });
});
