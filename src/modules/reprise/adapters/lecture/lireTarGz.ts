import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { ExportRefuse } from '../../domain/ExportRefuse.ts';
import type { EntreeDArchive } from './EntreeDArchive.ts';
import { exigerCompressionHonnete } from './exigerCompressionHonnete.ts';

const MORCEAU = 262_144;

/** Entry after entry, as the stream brings them. @throws ExportRefuse when it is no whole tar.gz, or expands beyond belief */
export const lireTarGz = async function* (
  chemin: string,
  lus: (octets: number) => void,
): AsyncGenerator<EntreeDArchive> {
  let compresses = 0;
  let deployes = 0;
  const mesurer = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const morceau of source) {
      compresses += morceau.length;
      lus(morceau.length);
      yield morceau;
    }
  };
  const surveiller = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const morceau of source) {
      deployes += morceau.length;
      exigerCompressionHonnete(compresses, deployes, 'tar.gz');
      yield morceau;
    }
  };
  const entrees = extract();
  const source = createReadStream(chemin, { highWaterMark: MORCEAU });
  let faute: unknown;
  pipeline(source, mesurer, createGunzip({ chunkSize: MORCEAU }), surveiller, entrees, (error) => {
    faute ??= error;
  });
  try {
    for await (const entree of entrees) {
      const { header } = entree;
      let ouverte = false;
      yield {
        nom: header.name,
        nature: NATURES[header.type] ?? 'AUTRE',
        taille: header.size,
        ouvrir: () => {
          ouverte = true;
          return Promise.resolve(entree as AsyncIterable<Uint8Array>);
        },
      };
      if (!ouverte) entree.resume();
    }
  } catch (error) {
    throw enRefus(faute ?? error);
  } finally {
    source.destroy();
    entrees.destroy();
  }
};

const NATURES: Partial<Record<Header['type'], EntreeDArchive['nature']>> = {
  file: 'FICHIER',
  directory: 'DOSSIER',
};

/** What the system says of a disk is told as it is; all the rest is a bad archive. */
const enRefus = (error: unknown): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof ExportRefuse || (code !== undefined && /^E[A-Z]+$/.test(code))) return error;
  return new ExportRefuse('ILLISIBLE', 'tar.gz');
};
