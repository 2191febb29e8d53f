import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ExportRefuse } from '../../domain/ExportRefuse.ts';
import { NOMS_DE_FICHIERS } from '../../domain/format.ts';
import { cheminDEntree } from './cheminDEntree.ts';
import type { EntreeDArchive } from './EntreeDArchive.ts';
import { MANIFESTE } from './lireManifeste.ts';
import { PlaceSurLeDisque } from './PlaceSurLeDisque.ts';

const PIECES = 'pieces';
const TABLES: ReadonlySet<string> = new Set([MANIFESTE, ...NOMS_DE_FICHIERS.map((nom) => `${nom}.csv`)]);

/**
 * The manifest and the CSVs, at the root of the archive or in one folder. It stops once it has them all.
 * @returns the folder that holds them in the archive, '' for its root
 * @throws ExportRefuse
 */
export const deballerLesTables = async (
  entrees: AsyncIterable<EntreeDArchive>,
  cible: string,
): Promise<string> => {
  const place = new PlaceSurLeDisque(cible);
  const vues = new Map<string, string>();
  let rang = 0;
  for await (const entree of entrees) {
    rang += 1;
    const segments = cheminDe(entree, rang);
    const nom = segments.at(-1) ?? '';
    if (entree.nature !== 'FICHIER' || segments.length > 2 || !TABLES.has(nom)) continue;
    if (vues.has(nom)) throw new ExportRefuse('ENTREE_REPETEE', nom);
    vues.set(nom, segments.slice(0, -1).join('/'));
    await place.exiger(entree.taille);
    await ecrire(entree, join(cible, nom), rang);
    if (vues.size === TABLES.size) break;
  }
  const dossiers = new Set(vues.values());
  const [dossier] = dossiers;
  if (dossiers.size > 1 || !vues.has(MANIFESTE)) throw new ExportRefuse('MANIFESTE_ABSENT', MANIFESTE);
  return dossier ?? '';
};

/** Everything under `pieces/`. @throws ExportRefuse when an entry is there twice, the tables included */
export const deballerLesPieces = async (
  entrees: AsyncIterable<EntreeDArchive>,
  racine: string,
  cible: string,
): Promise<void> => {
  const place = new PlaceSurLeDisque(cible);
  const tables = new Set<string>();
  const faits = new Set<string>();
  let rang = 0;
  for await (const entree of entrees) {
    rang += 1;
    const segments = cheminDe(entree, rang);
    if (entree.nature !== 'FICHIER') continue;
    const [premier, ...suite] = segments;
    const chemin = racine === '' ? segments : premier === racine ? suite : [];
    const nom = chemin.join('/');
    if (TABLES.has(nom)) {
      if (tables.has(nom)) throw new ExportRefuse('ENTREE_REPETEE', nom);
      tables.add(nom);
    }
    if (chemin[0] !== PIECES || chemin.length < 2) continue;
    await place.exiger(entree.taille);
    const destination = join(cible, ...chemin);
    const dossier = dirname(destination);
    if (!faits.has(dossier)) {
      await ecrivable(rang, mkdir(dossier, { recursive: true }));
      if (faits.size >= 10_000) faits.clear();
      faits.add(dossier);
    }
    await ecrire(entree, destination, rang);
  }
};

/** By its place in the archive, from 1: its name may be that of a person. */
const objetDe = (rang: number): string => `#${rang}`;

/** Links and devices are refused: an export has files and folders only. */
const cheminDe = ({ nom, nature }: EntreeDArchive, rang: number): readonly string[] => {
  const segments = cheminDEntree(nom, objetDe(rang));
  if (nature === 'AUTRE') throw new ExportRefuse('ENTREE_INTERDITE', objetDe(rang));
  return segments;
};

const ecrire = async (entree: EntreeDArchive, destination: string, rang: number): Promise<void> => {
  const contenu = await entree.ouvrir();
  const ecriture = createWriteStream(destination, { flags: 'wx', mode: 0o600 });
  await ecrivable(rang, pipeline(contenu, ecriture));
};

/** @throws ExportRefuse when its name is that of another entry, or of a folder of one, or longer than a name may be */
const ecrivable = async (rang: number, ecriture: Promise<unknown>): Promise<void> => {
  try {
    await ecriture;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const objet = objetDe(rang);
    if (REPETEE.has(code)) throw new ExportRefuse('ENTREE_REPETEE', objet);
    if (code === 'ENAMETOOLONG') throw new ExportRefuse('ENTREE_INTERDITE', objet);
    throw error;
  }
};

const REPETEE: ReadonlySet<string> = new Set(['EEXIST', 'EISDIR', 'ENOTDIR']);
