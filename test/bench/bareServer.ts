import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { hash, verify } from '@node-rs/argon2';
import { openDatabase } from '../../src/platform/knex/openDatabase.ts';

/**
 * The bare limit: node:http, one prepared query, one template that writes the same page as the product. No session, no
 * rights, no component. Arguments: the address of the database, then a file with the product's list page, whose frame and
 * whose first row it fills. Prints its port.
 */
const [url = '', modele = ''] = process.argv.slice(2);
const argon2 = { memoryCost: 46 * 1_024, timeCost: 1, parallelism: 1 };
const { database } = openDatabase(url);
const empreinte = await hash('Mot-de-passe-du-banc-1!', argon2);

interface Row {
  id: number;
  prestataire_designation: string;
  depose_le: string | null;
  destinataire_nom: string | null;
  numero_affiche: string;
  etat: string;
  etat_le: string;
  montant_ttc: number | null;
  cle: string;
}

const LISTE = {
  name: 'banc.liste',
  text: `SELECT id, prestataire_designation, depose_le, destinataire_nom, numero_affiche, etat, etat_le, montant_ttc, tri_depot AS cle
    FROM memoires_memoires WHERE structure_id = ? AND etat = ? AND (tri_depot, id) < (?, ?)
    ORDER BY tri_depot DESC, id DESC LIMIT 50`,
} as const;

const FICHE = {
  name: 'banc.fiche',
  text: `SELECT m.*, (SELECT count(*) FROM memoires_lignes l WHERE l.memoire_id = m.id) AS lignes FROM memoires_memoires m WHERE id = ?`,
} as const;

const CREER = {
  name: 'banc.creer',
  text: 'INSERT INTO banc_memoires (id, structure_id, etat, libelle, montant) VALUES (?, ?, ?, ?, ?)',
} as const;
const LIGNE = {
  name: 'banc.ligne',
  text: 'INSERT INTO banc_lignes (memoire_id, rang, libelle, quantite, prix) VALUES (?, ?, ?, ?, ?), (?, ?, ?, ?, ?), (?, ?, ?, ?, ?), (?, ?, ?, ?, ?), (?, ?, ?, ?, ?)',
} as const;

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char,
  );

const modeleDePage = await readFile(modele, 'utf8');
const debut = modeleDePage.indexOf('<tr', modeleDePage.indexOf('<tbody'));
const finDeLigne = modeleDePage.indexOf('</tr>', debut) + '</tr>'.length;
const fin = modeleDePage.indexOf('</tbody>');
const [avant, apres] = [modeleDePage.slice(0, debut), modeleDePage.slice(fin)];

const premiere = modeleDePage.slice(debut, finDeLigne);
const numeroModele = /\d{10}(?=<)/.exec(premiere)?.[0] ?? '';
const idModele = /memoires\/(\d+)/.exec(premiere)?.[1] ?? '';
const morceaux = premiere
  .replaceAll(idModele, '\0id\0')
  .replaceAll(numeroModele, '\0numero\0')
  .replace(/(data-libelle="Prestataire">)[^<]*/, '$1\0prestataire\0')
  .replace(/(data-libelle="Destinataire">)[^<]*/, '$1\0destinataire\0')
  .replace(/(data-libelle="Date de dépôt">)[^<]*/, '$1\0depot\0')
  .replace(/(data-libelle="Montant TTC">)[^<]*/, '$1\0montant\0')
  .split('\0');

const ligne = (row: Row): string => {
  const valeurs: Readonly<Record<string, string>> = {
    id: String(row.id),
    numero: row.numero_affiche,
    prestataire: escape(row.prestataire_designation),
    destinataire: escape(row.destinataire_nom ?? ''),
    depot: row.depose_le?.slice(0, 10) ?? '',
    montant: ((row.montant_ttc ?? 0) / 100).toFixed(2),
  };
  return morceaux.map((morceau, rang) => (rang % 2 === 0 ? morceau : (valeurs[morceau] ?? ''))).join('');
};

const page = (lignes: string): string => avant + lignes + apres;

const liste = async (query: URLSearchParams): Promise<string> => {
  const rows = await database.query<Row>(LISTE, [
    Number(query.get('structure')),
    query.get('etat') ?? '',
    query.get('cle') ?? '9999-12-31T00:00:00.000Z',
    Number(query.get('id') ?? Number.MAX_SAFE_INTEGER),
  ]);
  return page(rows.map(ligne).join(''));
};

const fiche = async (id: number): Promise<string> => {
  const [row] = await database.query<Row & { lignes: number }>(FICHE, [id]);
  return page(row ? ligne(row) : '');
};

let dernier = Date.now() * 1_000;
const creer = async (): Promise<string> => {
  const id = ++dernier;
  await database.run(async () => {
    await database.query(CREER, [id, 1, 'MIS_A_DISPOSITION', 'Interprétation', 12_345]);
    await database.query(
      LIGNE,
      [1, 2, 3, 4, 5].flatMap((rang) => [id, rang, 'Interprétation', 1_000, 3_000]),
    );
  });
  return String(id);
};

const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost');
  if (req.method === 'POST') {
    await buffer(req);
    const body =
      pathname === '/connexion'
        ? String(await verify(empreinte, 'Mot-de-passe-du-banc-1!', argon2))
        : await creer();
    res.writeHead(201, { 'content-type': 'text/plain' }).end(body);
    return;
  }
  const body =
    pathname === '/liste'
      ? await liste(searchParams)
      : await fiche(Number(pathname.slice('/memoires/'.length)));
  res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
};

const server = createServer((req, res) => {
  answer(req, res).catch((error: unknown) => {
    res.writeHead(500).end(String(error));
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`);
});
process.on('SIGTERM', () => process.exit(0));
