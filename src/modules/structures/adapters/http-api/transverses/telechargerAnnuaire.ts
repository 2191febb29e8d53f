import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import { csv } from '../../../../../platform/export/csv.ts';
import type { Cellule } from '../../../../../platform/export/Tableur.ts';
import type { ParcourirDestinataires } from '../../../application/annuaire/ParcourirDestinataires.ts';

const TITRES = [
  'Identifiant interne',
  'Type d’identifiant',
  'Identifiant',
  'Raison sociale',
  'Code postal',
  'Ville',
  'Juridiction',
] as const;

export const telechargerAnnuaire = (parcourir: ParcourirDestinataires): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/telecharger/annuaire/destinataire',
    resume: 'Télécharger l’annuaire des destinataires',
    resumeEn: 'Download the directory of recipients',
    precisions:
      'Une archive ZIP d’un fichier CSV (UTF-8, points-virgules) des structures publiques actives, en base64.',
    libelle: 'GCU_MSG_01_000',
    corps: corps({}),
    reponse: z.object({ fichierResultat: z.base64() }),
    exemple: {},
    handle: async () => ({ fichierResultat: (await archive(parcourir)).toString('base64') }),
  });

/** The rows go through the CSV and the archive as they are read: only what is compressed is held. */
const archive = (parcourir: ParcourirDestinataires): Promise<Buffer> => {
  const zip = new ZipFile();
  const contenu = csv({ colonnes: TITRES.map((titre) => ({ titre })), lignes: lignesDe(parcourir) });
  const sortie = zip.outputStream as unknown as Readable;
  contenu.once('error', (erreur) => sortie.destroy(erreur));
  zip.addReadStream(contenu, 'annuaire.csv');
  zip.end();
  return buffer(sortie);
};

async function* lignesDe(parcourir: ParcourirDestinataires): AsyncGenerator<readonly Cellule[]> {
  for await (const {
    id,
    type,
    identifiant,
    designation,
    codePostal,
    ville,
    juridiction,
  } of parcourir.execute())
    yield [String(id), type, identifiant, designation, codePostal, ville, juridiction];
}
