import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ExportRefuse } from '../../domain/ExportRefuse.ts';
import type { EntreeDArchive } from './EntreeDArchive.ts';
import { exigerCompressionHonnete } from './exigerCompressionHonnete.ts';

const FAIT_SOUS_UNIX = 3;
const NATURE_UNIX = 0o170000;
const FICHIER_UNIX = 0o100000;
const DOSSIER_UNIX = 0o040000;

/** Entry after entry of its directory. @throws ExportRefuse when it is no whole zip, or expands beyond belief */
export const lireZip = async function* (
  chemin: string,
  lus: (octets: number) => void,
): AsyncGenerator<EntreeDArchive> {
  const zip = await openPromise(chemin, { lazyEntries: true, autoClose: false }).catch(refuser);
  try {
    let compresses = 0;
    let deployes = 0;
    for await (const entree of entreesDe(zip)) {
      compresses += entree.compressedSize;
      deployes += entree.uncompressedSize;
      exigerCompressionHonnete(entree.compressedSize, entree.uncompressedSize, 'zip');
      exigerCompressionHonnete(compresses, deployes, 'zip');
      yield {
        nom: entree.fileName,
        nature: natureDe(entree),
        taille: entree.uncompressedSize,
        ouvrir: () => ouvrir(zip, entree),
      };
      lus(entree.compressedSize);
    }
  } finally {
    zip.close();
  }
};

const entreesDe = async function* (zip: ZipFile): AsyncGenerator<Entry> {
  const entrees = zip.eachEntry();
  for (;;) {
    const suivante = await entrees.next().catch(refuser);
    if (suivante.done === true) return;
    yield suivante.value;
  }
};

/** It stops at the first byte beyond what the directory announces. */
const ouvrir = async (zip: ZipFile, entree: Entry): Promise<AsyncIterable<Uint8Array>> => {
  if (!entree.canDecodeFileData()) throw new ExportRefuse('ILLISIBLE', 'zip');
  const flux = (await zip.openReadStreamPromise(entree).catch(refuser)) as AsyncIterable<Uint8Array>;
  return (async function* () {
    try {
      yield* flux;
    } catch (error) {
      refuser(error);
    }
  })();
};

const natureDe = ({ fileName, versionMadeBy, externalFileAttributes }: Entry): EntreeDArchive['nature'] => {
  if (fileName.endsWith('/')) return 'DOSSIER';
  if (versionMadeBy >>> 8 !== FAIT_SOUS_UNIX) return 'FICHIER';
  const nature = (externalFileAttributes >>> 16) & NATURE_UNIX;
  if (nature === DOSSIER_UNIX) return 'DOSSIER';
  return nature === FICHIER_UNIX || nature === 0 ? 'FICHIER' : 'AUTRE';
};

/** What the system says of a disk is told as it is; all the rest is a bad zip, entries that lead elsewhere included. */
const refuser = (error: unknown): never => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof ExportRefuse || (code !== undefined && /^E[A-Z]+$/.test(code))) throw error;
  throw new ExportRefuse(
    /path|characters in fileName/.test(message) ? 'ENTREE_INTERDITE' : 'ILLISIBLE',
    'zip',
  );
};
