import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { ZipFile } from 'yazl';
import type { FichierPersonnel } from '../../../../../kernel/application/DonneesPersonnelles.ts';

interface Archive {
  readonly lisezMoi: string;
  readonly demandeLe: Date;
  readonly fichiers: AsyncIterable<FichierPersonnel>;
}

/** One file at a time, opened when its turn comes: the archive is never whole anywhere. A person who leaves stops it. */
export const envoyerExport = async (archive: Archive, res: Response): Promise<void> => {
  const zip = new ZipFile();
  let courant: Readable | undefined;
  const ajouter = async (chemin: string, mtime: Date, contenu: Readable): Promise<void> => {
    courant = contenu;
    if (res.destroyed) contenu.destroy();
    zip.addReadStream(contenu, chemin, { mtime, compress: chemin.endsWith('.json') });
    await finished(contenu);
  };
  const remplir = async (): Promise<void> => {
    const { demandeLe, lisezMoi } = archive;
    await ajouter('LISEZMOI.txt', demandeLe, Readable.from([Buffer.from(lisezMoi)]));
    for await (const fichier of archive.fichiers) {
      if ('json' in fichier) await ajouter(fichier.chemin, demandeLe, enJson(fichier.json));
      else await ajouter(fichier.chemin, fichier.le, await fichier.ouvrir());
    }
    zip.end();
  };

  const sortie = zip.outputStream as unknown as Readable;
  zip.on('error', (error: Error) => sortie.destroy(error));
  const envoi = pipeline(sortie, res).finally(() => courant?.destroy());
  const remplissage = remplir().catch((error: unknown) => {
    sortie.destroy(error instanceof Error ? error : new Error('the archive broke', { cause: error }));
    throw error;
  });
  const [envoye, rempli] = await Promise.allSettled([envoi, remplissage]);
  for (const fin of [envoye, rempli]) if (fin.status === 'rejected') throw fin.reason;
};

const enJson = (json: unknown): Readable =>
  Readable.from([Buffer.from(`${JSON.stringify(json, null, 2)}\n`)]);
