import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, lstat, open, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnalyseurDePiece } from '../../../../kernel/application/AnalyseurDePiece.ts';
import type { StoredFile } from '../../../../kernel/application/FileStore.ts';
import type { FileAdopter, FileToAdopt } from '../../../../platform/files/FileAdopter.ts';
import type {
  ExportOuvert,
  FormeDesLignes,
  LotDeLignes,
  PieceDemandee,
  PieceTrouvee,
} from '../../application/ports/ExportOuvert.ts';
import { ExportRefuse } from '../../domain/ExportRefuse.ts';
import { FICHIERS, NOMS_DE_FICHIERS, type NomDeFichier } from '../../domain/format.ts';
import type { Manifeste } from '../../domain/Manifeste.ts';
import { enOrdre } from './enOrdre.ts';
import { lireLots } from './lireLots.ts';
import { lireManifeste, MANIFESTE } from './lireManifeste.ts';
import { lireChemin } from './lireValeur.ts';

const MANIFESTE_MAXIMAL = 1_048_576;
/** What becomes rows at once: few of them cost the memory less. */
const MORCEAU = 65_536;
const ENSEMBLE = 8;
/** What a kind of file shows of itself. */
const DEBUT = 4_100;

export interface MoyensDeLecture {
  readonly adopter: FileAdopter;
  readonly analyseur: AnalyseurDePiece;
}

/** An export that lies in a folder. Symbolic links are not followed. */
export class ExportEnDossier implements ExportOuvert {
  private constructor(
    private readonly racine: string,
    readonly manifeste: Manifeste,
    readonly empreinte: string,
    private readonly moyens: MoyensDeLecture,
  ) {}

  /** @throws ExportRefuse */
  static async ouvrir(dossier: string, moyens: MoyensDeLecture): Promise<ExportEnDossier> {
    const racine = await realpath(dossier);
    const chemin = join(racine, MANIFESTE);
    const taille = await tailleDe(chemin);
    if (taille === undefined) throw new ExportRefuse('MANIFESTE_ABSENT', MANIFESTE);
    if (taille > MANIFESTE_MAXIMAL) throw new ExportRefuse('MANIFESTE_INVALIDE', MANIFESTE);
    const octets = await readFile(chemin);
    const empreinte = createHash('sha256').update(octets).digest('hex');
    return new ExportEnDossier(racine, lireManifeste(octets.toString('utf8')), empreinte, moyens);
  }

  async controler(): Promise<void> {
    for (const nom of NOMS_DE_FICHIERS) {
      if ((await tailleDe(this.cheminDe(nom))) === undefined)
        throw new ExportRefuse('FICHIER_ABSENT', `${nom}.csv`);
    }
  }

  async *lignes(nom: NomDeFichier, forme: FormeDesLignes): AsyncGenerator<LotDeLignes> {
    const { lignes, sha256 } = this.manifeste.fichiers[nom];
    const hash = createHash('sha256');
    const octets = createReadStream(this.cheminDe(nom), { highWaterMark: MORCEAU }) as AsyncIterable<Buffer>;
    const suivis = async function* (): AsyncGenerator<Buffer> {
      for await (const morceau of octets) {
        hash.update(morceau);
        yield morceau;
      }
    };
    const decompte = yield* lireLots(
      { format: FICHIERS[nom], encodage: this.manifeste.encodage, forme },
      suivis(),
    );
    if (hash.digest('hex') !== sha256) throw new ExportRefuse('EMPREINTE_DIFFERENTE', `${nom}.csv`);
    if (decompte.enregistrements !== lignes && decompte.douteux === 0)
      throw new ExportRefuse('NOMBRE_DIFFERENT', `${nom}.csv`);
  }

  preparerLesPieces(): Promise<void> {
    return Promise.resolve();
  }

  examiner(pieces: readonly PieceDemandee[]): Promise<readonly PieceTrouvee[]> {
    return this.trouver(pieces, (presentes) => enOrdre(presentes, ENSEMBLE, comparer));
  }

  adopter(pieces: readonly PieceDemandee[]): Promise<readonly PieceTrouvee[]> {
    return this.trouver(pieces, (presentes) => this.moyens.adopter.adopt(presentes));
  }

  fermer(): Promise<void> {
    return Promise.resolve();
  }

  private async trouver(
    pieces: readonly PieceDemandee[],
    prendre: FileAdopter['adopt'],
  ): Promise<readonly PieceTrouvee[]> {
    const chemins = await enOrdre(pieces, ENSEMBLE, ({ chemin }) => this.fichierDansRacine(chemin));
    const presentes = pieces.flatMap(({ sha256 }, rang): FileToAdopt[] => {
      const path = chemins[rang];
      return path === undefined ? [] : [{ path, sha256 }];
    });
    const prises = await prendre(presentes);
    const trouvees = await enOrdre([...presentes.entries()], ENSEMBLE, async ([rang, { path }]) => {
      const prise = prises[rang];
      return prise && { ...prise, mime: await this.natureDe(path) };
    });
    let suivante = 0;
    return chemins.map((chemin): PieceTrouvee => {
      if (chemin === undefined) return { sort: 'ABSENTE' };
      const trouvee = trouvees[suivante];
      suivante += 1;
      return trouvee === undefined ? { sort: 'ALTEREE' } : { sort: 'TROUVEE', ...trouvee };
    });
  }

  /** Undefined when there is no such file, when we may not read it, or when a symbolic link leads to it. */
  private async fichierDansRacine(chemin: string): Promise<string | undefined> {
    if (lireChemin(chemin) === undefined) return undefined;
    const complet = join(this.racine, chemin);
    if ((await tailleDe(complet)) === undefined) return undefined;
    try {
      await access(complet, constants.R_OK);
      return (await realpath(complet)) === complet ? complet : undefined;
    } catch (error) {
      if (INACCESSIBLE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
      throw error;
    }
  }

  private async natureDe(chemin: string): Promise<string | null> {
    const fichier = await open(chemin, 'r');
    try {
      const { buffer, bytesRead } = await fichier.read(Buffer.alloc(DEBUT), 0, DEBUT, 0);
      return await this.moyens.analyseur.analyser(buffer.subarray(0, bytesRead), chemin);
    } finally {
      await fichier.close();
    }
  }

  private cheminDe(nom: NomDeFichier): string {
    return join(this.racine, `${nom}.csv`);
  }
}

const comparer = async ({ path, sha256 }: FileToAdopt): Promise<StoredFile | undefined> => {
  const hash = createHash('sha256');
  let taille = 0;
  for await (const morceau of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(morceau);
    taille += morceau.length;
  }
  return hash.digest('hex') === sha256 ? { sha256, taille } : undefined;
};

const INACCESSIBLE: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'EACCES',
  'EPERM',
]);

/** Undefined when there is no regular file of that name, or when we may not see it. */
const tailleDe = async (chemin: string): Promise<number | undefined> => {
  try {
    const etat = await lstat(chemin);
    return etat.isFile() ? etat.size : undefined;
  } catch (error) {
    if (INACCESSIBLE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
};
