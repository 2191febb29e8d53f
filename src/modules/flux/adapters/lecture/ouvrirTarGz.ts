import { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { Deploiement } from './Deploiement.ts';
import { FauteDeLecture } from './FauteDeLecture.ts';
import type { FichierOuvert } from './FichierOuvert.ts';
import { nomLisible } from './nomLisible.ts';

/** The files of a tar.gz, in its order. @throws FauteDeLecture when it is none, or expands beyond belief */
export const ouvrirTarGz = async (archive: Uint8Array): Promise<readonly FichierOuvert[]> => {
  const deploiement = new Deploiement(archive.length);
  const surveiller = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const morceau of source) {
      deploiement.ajouter(morceau.length);
      yield morceau;
    }
  };
  const entrees = extract();
  let faute: unknown;
  pipeline(Readable.from([Buffer.from(archive)]), createGunzip(), surveiller, entrees, (erreur) => {
    faute ??= erreur;
  });
  const fichiers: FichierOuvert[] = [];
  try {
    for await (const entree of entrees) {
      if (entree.header.type !== 'file') {
        entree.resume();
        continue;
      }
      deploiement.ajouterUnFichier();
      const morceaux: Buffer[] = [];
      for await (const morceau of entree as AsyncIterable<Buffer>) morceaux.push(morceau);
      fichiers.push({ nom: nomLisible(entree.header.name), contenu: Buffer.concat(morceaux) });
    }
    return fichiers;
  } catch (erreur) {
    const cause = faute ?? erreur;
    throw cause instanceof FauteDeLecture ? cause : new FauteDeLecture('archive-illisible');
  } finally {
    entrees.destroy();
  }
};
