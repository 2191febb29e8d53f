import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Deploiement } from './Deploiement.ts';
import { FauteDeLecture } from './FauteDeLecture.ts';
import type { FichierOuvert } from './FichierOuvert.ts';
import { nomLisible } from './nomLisible.ts';

/** The files of a zip, in its order. @throws FauteDeLecture when it is none, or expands beyond belief */
export const ouvrirZip = async (archive: Uint8Array, maximum?: number): Promise<readonly FichierOuvert[]> => {
  const deploiement = new Deploiement(archive.length, maximum);
  try {
    const zip = await fromBufferPromise(Buffer.from(archive), { lazyEntries: true });
    const fichiers: FichierOuvert[] = [];
    for await (const entree of zip.eachEntry()) {
      if (entree.fileName.endsWith('/')) continue;
      deploiement.ajouterUnFichier();
      fichiers.push({ nom: nomLisible(entree.fileName), contenu: await deployer(zip, entree, deploiement) });
    }
    return fichiers;
  } catch (erreur) {
    throw erreur instanceof FauteDeLecture ? erreur : new FauteDeLecture('archive-illisible');
  }
};

const deployer = async (zip: ZipFile, entree: Entry, deploiement: Deploiement): Promise<Uint8Array> => {
  if (!entree.canDecodeFileData()) throw new FauteDeLecture('archive-illisible');
  const morceaux: Buffer[] = [];
  const flux = await zip.openReadStreamPromise(entree);
  for await (const morceau of flux as AsyncIterable<Buffer>) {
    deploiement.ajouter(morceau.length);
    morceaux.push(morceau);
  }
  return Buffer.concat(morceaux);
};
