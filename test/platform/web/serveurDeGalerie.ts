import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Langue } from '../../../src/kernel/domain/Langue.ts';
import { lireAssets, type Assets } from '../../../src/platform/web/Assets.ts';
import { renderPage } from '../../../src/platform/web/renderPage.ts';
import { contexteDeGalerie } from './contexteDeGalerie.ts';
import { galerie } from './galerie.tsx';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What the pages of the gallery received, and how the next save is answered. */
export interface ServeurDeGalerie {
  readonly adresse: string;
  readonly recus: { readonly chemin: string; readonly corps: string }[];
  repondre: { statut: number; corps: unknown };
  fermer(): Promise<void>;
}

const servirFichier = (fichier: string, res: ServerResponse): void => {
  if (!existsSync(fichier)) {
    res.writeHead(404).end();
    return;
  }
  res.writeHead(200, { 'content-type': types[extname(fichier)] ?? 'application/octet-stream' });
  createReadStream(fichier).pipe(res);
};

const pageDe = (nom: string, langue: Langue, assets: Assets): string | undefined => {
  const page = galerie[nom];
  if (!page) return undefined;
  const connecte = nom !== 'connexion';
  return renderPage(
    contexteDeGalerie({
      langue,
      assets,
      flash:
        nom === 'memoire'
          ? { ton: 'succes', titre: 'Complément envoyé', texte: 'La juridiction en est avertie.' }
          : null,
      demo: nom === 'connexion',
      ...(connecte ? {} : { acteur: null, onglets: [] }),
      ...(nom === 'synthese'
        ? {
            structures: {
              choisie: null,
              liste: [{ valeur: '3', libelle: 'Cabinet d’expertise Delaunay-Rochefoucauld et associés' }],
            },
          }
        : {}),
    }),
    page(),
  );
};

/** Serves the gallery with the assets built in that folder. */
export const ouvrirGalerie = async (dossierPublic: string): Promise<ServeurDeGalerie> => {
  const assets = lireAssets(dossierPublic);
  const etat = { recus: [] as ServeurDeGalerie['recus'], repondre: { statut: 200, corps: {} as unknown } };
  const json = (res: ServerResponse, statut: number, corps: unknown): void => {
    res.writeHead(statut, { 'content-type': 'application/json' }).end(JSON.stringify(corps));
  };

  const traiter = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', 'http://galerie.test');
    if (url.pathname.startsWith('/assets/')) {
      servirFichier(join(dossierPublic, normalize(url.pathname)), res);
      return;
    }
    if (req.method === 'POST') {
      etat.recus.push({ chemin: url.pathname, corps: await text(req) });
      json(res, etat.repondre.statut, etat.repondre.corps);
      return;
    }
    if (url.pathname === '/juridictions' || url.pathname === '/tarifs') {
      json(res, 200, {
        suggestions: [
          { valeur: '78', libelle: 'Conseil de prud’hommes de Saint-Germain-en-Laye', detail: '78100' },
          { valeur: '42', libelle: 'Tribunal judiciaire de Saint-Étienne', detail: '42000' },
        ],
      });
      return;
    }
    const html = pageDe(url.pathname.slice(1), url.searchParams.get('langue') === 'en' ? 'en' : 'fr', assets);
    if (html === undefined) {
      res.writeHead(404).end();
      return;
    }
    res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'self'; script-src 'nonce-bm9uY2UtZGUtdGVzdA' 'self'; img-src 'self' data:",
    });
    res.end(html);
  };

  const serveur: Server = createServer((req, res) => void traiter(req, res));
  await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
  const port = (serveur.address() as { port: number }).port;
  return Object.assign(etat, {
    adresse: `http://127.0.0.1:${port}`,
    fermer: () =>
      new Promise<void>((resolve) => {
        serveur.closeAllConnections();
        serveur.close(() => resolve());
      }),
  });
};
