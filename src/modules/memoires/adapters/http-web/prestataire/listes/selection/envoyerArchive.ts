import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { ZipFile } from 'yazl';
import type { Acteur } from '../../../../../../../kernel/application/Acteur.ts';
import type { MemoireConsulte } from '../../../../../application/ConsulterMemoire.ts';
import type { OuvrirAccuse } from '../../../../../application/OuvrirAccuse.ts';
import type { OuvrirPiece } from '../../../../../application/OuvrirPiece.ts';
import { NomsDArchive } from './nomsDArchive.ts';

interface Demande {
  readonly acteur: Acteur;
  readonly consultes: readonly MemoireConsulte[];
  readonly ouvrirPiece: OuvrirPiece;
  readonly ouvrirAccuse: OuvrirAccuse;
  /** The name of the accusé in each folder, without its extension. */
  readonly nomDeLAccuse: string;
}

/** One folder for each mémoire, with its accusé and its pieces; each file is opened only when its turn comes, and none stays open. */
export const envoyerArchive = async (demande: Demande, res: Response): Promise<void> => {
  const { acteur, consultes, ouvrirPiece, ouvrirAccuse, nomDeLAccuse } = demande;
  const zip = new ZipFile();
  const noms = new NomsDArchive();
  const ouverts: Readable[] = [];
  const ajouter = (nom: string, mtime: Date, ouvrir: () => Promise<{ readonly contenu: Readable }>): void => {
    zip.addReadStreamLazy(nom, { mtime, compress: false }, (suite) => {
      ouvrir().then(
        ({ contenu }) => {
          ouverts.push(contenu);
          if (res.destroyed) contenu.destroy();
          else suite(null, contenu);
        },
        (error: unknown) => suite(error as Error, null as never),
      );
    });
  };

  for (const { memoire, accuse } of consultes) {
    const { id: memoireId, pieces } = memoire;
    const dossier = memoire.numero ?? memoire.numeroBrouillon;
    if (pieces.length === 0 && !accuse) zip.addEmptyDirectory(dossier);
    if (accuse) {
      const nom = noms.donner(dossier, `${nomDeLAccuse} ${dossier}.pdf`);
      ajouter(nom, accuse.etabliLe, () => ouvrirAccuse.execute({ acteur, memoireId }));
    }
    for (const { id: pieceId, nom, ajouteeLe } of pieces) {
      ajouter(noms.donner(dossier, nom), ajouteeLe, () =>
        ouvrirPiece.execute({ acteur, memoireId, pieceId }),
      );
    }
  }
  zip.end();
  zip.on('error', (error: Error) => (zip.outputStream as unknown as Readable).destroy(error));
  try {
    await pipeline(zip.outputStream, res);
  } finally {
    for (const contenu of ouverts) contenu.destroy();
  }
};
