import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import { nomDansArchive } from '../../../../../kernel/domain/piece/nomDansArchive.ts';
import { ApiRefusal } from '../../../../../platform/api/ApiRefusal.ts';
import { FichierEnFlux } from '../../../../../platform/api/FichierEnFlux.ts';
import type { Guichet } from '../../../../../platform/api/Guichet.ts';
import type { MemoireConsulte } from '../../../application/ConsulterMemoire.ts';
import type { OuvrirAccuse } from '../../../application/OuvrirAccuse.ts';
import type { OuvrirPiece } from '../../../application/OuvrirPiece.ts';
import { poidsDes } from '../../../domain/PieceDeMemoire.ts';

/** Source: dossier of the wire, §1: a telecharger of more than 120 MB is answered by 413. */
const POIDS_MAX = 120 * 1024 * 1024;

type MemoireAArchiver = Pick<MemoireConsulte, 'memoire' | 'accuse'>;

/** One folder for each mémoire, with its accusé and its pieces. */
export class ArchiveDeMemoires {
  constructor(
    private readonly ouvrirPiece: OuvrirPiece,
    private readonly ouvrirAccuse: OuvrirAccuse,
    private readonly guichet: Guichet,
  ) {}

  /** Made as it goes out: of its files one is open at a time. @throws ApiRefusal 413 when it would be too heavy */
  de(acteur: Acteur, memoires: readonly MemoireAArchiver[], avecPieces = true): FichierEnFlux {
    const poids = memoires.reduce(
      (somme, { memoire, accuse }) =>
        somme + (accuse?.taille ?? 0) + (avecPieces ? poidsDes(memoire.pieces) : 0),
      0,
    );
    if (poids > POIDS_MAX) throw new ApiRefusal(413);
    const ouvrir = (): Promise<Readable> => Promise.resolve(this.ouvrir(acteur, memoires, avecPieces));
    return new FichierEnFlux(ouvrir, () => this.guichet.entrer(acteur.utilisateurId));
  }

  private ouvrir(acteur: Acteur, memoires: readonly MemoireAArchiver[], avecPieces: boolean): Readable {
    const zip = new ZipFile();
    const flux = zip.outputStream as unknown as Readable;
    for (const { memoire, accuse } of memoires) {
      const { id: memoireId, pieces } = memoire;
      const dossier = nomDansArchive(memoire.numero ?? memoire.numeroBrouillon);
      zip.addEmptyDirectory(dossier);
      if (accuse) {
        ajouter(zip, flux, `${dossier}/accuse-${dossier}.pdf`, accuse.etabliLe, () =>
          this.ouvrirAccuse.execute({ acteur, memoireId }),
        );
      }
      for (const [rang, { id: pieceId, nom, ajouteeLe }] of (avecPieces ? pieces : []).entries()) {
        ajouter(zip, flux, `${dossier}/${rang + 1}-${nomDansArchive(nom)}`, ajouteeLe, () =>
          this.ouvrirPiece.execute({ acteur, memoireId, pieceId }),
        );
      }
    }
    zip.on('error', (erreur: Error) => flux.destroy(erreur));
    zip.end();
    return flux;
  }
}

/** Each file is opened only when its turn comes, and closed with the archive when nobody takes it to its end. */
const ajouter = (
  zip: ZipFile,
  flux: Readable,
  nom: string,
  mtime: Date,
  ouvrir: () => Promise<{ readonly contenu: Readable }>,
): void => {
  zip.addReadStreamLazy(nom, { mtime, compress: false }, (suite) => {
    ouvrir().then(
      ({ contenu }) => {
        flux.once('close', () => contenu.destroy());
        if (flux.destroyed) contenu.destroy();
        else suite(null, contenu);
      },
      (erreur: unknown) => suite(erreur as Error, null as never),
    );
  });
};
