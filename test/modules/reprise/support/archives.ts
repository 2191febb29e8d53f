import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { ZipFile } from 'yazl';
import { fichiersDe } from './exportFaitMain.ts';

export interface EntreeDEssai {
  readonly nom: string;
  readonly contenu?: string | Buffer;
  readonly type?: Header['type'];
}

export const entreesDe = (dossier: string, prefixe = ''): readonly EntreeDEssai[] =>
  fichiersDe(dossier).map((nom) => ({ nom: `${prefixe}${nom}`, contenu: readFileSync(join(dossier, nom)) }));

export const tarGz = async (chemin: string, entrees: readonly EntreeDEssai[]): Promise<string> => {
  const archive = pack();
  for (const { nom, contenu = '', type = 'file' } of entrees) {
    if (type === 'file') archive.entry({ name: nom }, contenu);
    else archive.entry({ name: nom, type, linkname: '/etc/passwd' });
  }
  archive.finalize();
  await pipeline(archive as AsyncIterable<Uint8Array>, createGzip(), createWriteStream(chemin));
  return chemin;
};

/** A symbolic link is made with `type: 'symlink'`. */
export const zip = async (chemin: string, entrees: readonly EntreeDEssai[]): Promise<string> => {
  const archive = new ZipFile();
  for (const { nom, contenu = '', type = 'file' } of entrees) {
    const mode = type === 'symlink' ? 0o120777 : 0o100644;
    archive.addBuffer(Buffer.from(contenu), nom, { mode });
  }
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(chemin));
  return chemin;
};
