import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { openDatabase } from '../../src/platform/knex/openDatabase.ts';
import type { ModelesDApi } from './api.ts';

/**
 * The bare limit of the API: node:http, one prepared query, the same JSON as the product's. No token, no account, no rights, no
 * schema. Arguments: the address of the database, then a file with an answer of the product for each service. Prints its port.
 */
const [url = '', fichier = ''] = process.argv.slice(2);
const { database } = openDatabase(url);
const modeles = JSON.parse(await readFile(fichier, 'utf8')) as ModelesDApi;

interface Row {
  id: number;
  version: number;
  structure_id: number;
  juridiction_id: number | null;
  prestataire_designation: string;
  prestataire_identifiant: string;
  destinataire_nom: string | null;
  numero_affiche: string;
  etat: string;
  etat_le: string;
  depose_le: string | null;
  montant_ttc: number | null;
}

const COLONNES = `id, version, structure_id, juridiction_id, prestataire_designation, prestataire_identifiant, destinataire_nom,
  numero_affiche, etat, etat_le, depose_le, montant_ttc`;

const LISTE = {
  name: 'banc.api.liste',
  text: `SELECT ${COLONNES} FROM memoires_memoires WHERE structure_id = ? AND etat = ?
    ORDER BY tri_depot DESC, id DESC LIMIT 50`,
} as const;

const UN = {
  name: 'banc.api.un',
  text: `SELECT ${COLONNES} FROM memoires_memoires WHERE id = ?`,
} as const;

const euros = (centimes: number | null): number => (centimes ?? 0) / 100;

const memoire = (row: Row) => ({
  idMemoire: row.id,
  version: row.version,
  numero: row.numero_affiche,
  structureId: row.structure_id,
  prestataire: row.prestataire_designation,
  destinataire: row.destinataire_nom,
  etat: row.etat,
  statut: 'COMPTABILISEE',
  dateHeureEtatCourant: row.etat_le,
  dateDepot: row.depose_le?.slice(0, 10),
  montantTtc: euros(row.montant_ttc),
});

const facture = (row: Row) => ({
  identifiantFactureCPP: row.id,
  typeDemandePaiement: 'MEMOIRE_JUSTICE',
  codeFournisseur: row.prestataire_identifiant,
  typeIdentifiantFournisseur: 'SIRET',
  designationFournisseur: row.prestataire_designation,
  idDestinataire: row.juridiction_id,
  codeDestinataire: 'TJ-LYON',
  designationDestinataire: row.destinataire_nom,
  typeFacture: 'FACTURE',
  numeroFacture: row.numero_affiche,
  dateFacture: row.depose_le?.slice(0, 10),
  dateDepot: row.depose_le?.slice(0, 10),
  montantHT: euros(row.montant_ttc),
  montantTTC: euros(row.montant_ttc),
  montantAPayer: euros(row.montant_ttc),
  devise: 'EUR',
  statut: 'COMPTABILISEE',
  dateHeureEtatCourant: row.etat_le,
  taille: 0,
  rejetTraite: false,
});

const lister = (structureId: number): Promise<Row[]> => database.query<Row>(LISTE, [structureId, 'PAYE']);

interface Demande {
  readonly structureId: number;
  readonly idMemoire?: number;
}

const repondre = async (chemin: string, { structureId, idMemoire = 0 }: Demande): Promise<unknown> => {
  if (chemin === '/memoires')
    return { ...modeles.memoires, listeMemoires: (await lister(structureId)).map(memoire) };
  if (chemin === '/factures')
    return { ...modeles.factures, listeFactures: (await lister(structureId)).map(facture) };
  const [row] = await database.query<Row>(UN, [idMemoire]);
  return row && { ...modeles.consulte, ...memoire(row) };
};

const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const demande = JSON.parse(await text(req)) as Demande;
  const corps = JSON.stringify(await repondre(req.url ?? '', demande));
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(corps);
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
