import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  ExportOuvert,
  FormeDesLignes,
  LotDeLignes,
  PieceDemandee,
  PieceTrouvee,
} from '../../application/ports/ExportOuvert.ts';
import type { NomDeFichier } from '../../domain/format.ts';
import type { Manifeste } from '../../domain/Manifeste.ts';
import { deballerLesPieces, deballerLesTables } from './deballer.ts';
import type { LireArchive } from './EntreeDArchive.ts';
import { ExportEnDossier, type MoyensDeLecture } from './ExportEnDossier.ts';

const TABLES_DEBALLEES = 'tables-deballees';
const PIECES_DEBALLEES = 'pieces-deballees';

/**
 * An archive, unpacked once beside the files of the platform: the tables when it is opened, the pieces when they are asked for. A
 * run that was stopped finds what it had unpacked, unless the machine was stopped with it.
 */
export class ExportEnArchive implements ExportOuvert {
  private preparation: Promise<void> | undefined;

  private constructor(
    private readonly archive: string,
    private readonly lire: LireArchive,
    private readonly travail: string,
    private readonly racine: string,
    private readonly dossier: ExportEnDossier,
  ) {}

  /** @throws ExportRefuse */
  static async ouvrir(
    archive: string,
    lire: LireArchive,
    travaux: string,
    moyens: MoyensDeLecture,
  ): Promise<ExportEnArchive> {
    const travail = join(travaux, await nomDuTravail(archive));
    const contenu = join(travail, 'export');
    let racine = await lireRepere(travail, TABLES_DEBALLEES);
    if (racine === undefined) {
      await rm(travail, { recursive: true, force: true });
      await mkdir(contenu, { recursive: true, mode: 0o700 });
      try {
        racine = await deballerLesTables(lire(archive, ignorer), contenu);
      } catch (error) {
        await rm(travail, { recursive: true, force: true });
        throw error;
      }
      await poserRepere(travail, TABLES_DEBALLEES, racine);
    }
    const dossier = await ExportEnDossier.ouvrir(contenu, moyens).catch(async (error: unknown) => {
      await rm(travail, { recursive: true, force: true });
      throw error;
    });
    return new ExportEnArchive(archive, lire, travail, racine, dossier);
  }

  get manifeste(): Manifeste {
    return this.dossier.manifeste;
  }

  get empreinte(): string {
    return this.dossier.empreinte;
  }

  controler(): Promise<void> {
    return this.dossier.controler();
  }

  lignes(fichier: NomDeFichier, forme: FormeDesLignes): AsyncIterable<LotDeLignes> {
    return this.dossier.lignes(fichier, forme);
  }

  preparerLesPieces(avancer: (octets: number) => void): Promise<void> {
    return (this.preparation ??= this.deballerLesPieces(avancer));
  }

  async examiner(pieces: readonly PieceDemandee[]): Promise<readonly PieceTrouvee[]> {
    await this.preparerLesPieces(ignorer);
    return this.dossier.examiner(pieces);
  }

  async adopter(pieces: readonly PieceDemandee[]): Promise<readonly PieceTrouvee[]> {
    await this.preparerLesPieces(ignorer);
    return this.dossier.adopter(pieces);
  }

  async fermer(termine: boolean): Promise<void> {
    if (termine) await rm(this.travail, { recursive: true, force: true });
  }

  private async deballerLesPieces(avancer: (octets: number) => void): Promise<void> {
    if ((await lireRepere(this.travail, PIECES_DEBALLEES)) !== undefined) return;
    const contenu = join(this.travail, 'export');
    await rm(join(contenu, 'pieces'), { recursive: true, force: true });
    await deballerLesPieces(this.lire(this.archive, avancer), this.racine, contenu);
    await poserRepere(this.travail, PIECES_DEBALLEES, '');
  }
}

const ignorer = (): void => undefined;

/** The same archive at the same place, unchanged, has the same name. */
const nomDuTravail = async (archive: string): Promise<string> => {
  const { size, mtimeMs } = await stat(archive);
  const nom = JSON.stringify([await realpath(archive), size, mtimeMs]);
  return createHash('sha256').update(nom).digest('hex').slice(0, 32);
};

/** What was written before the machine stopped may not all be on the disk: a mark holds for one start of the machine. */
const demarrage = (): Promise<string> => readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');

const poserRepere = async (travail: string, nom: string, valeur: string): Promise<void> =>
  writeFile(join(travail, nom), JSON.stringify({ demarrage: await demarrage(), valeur }));

const lireRepere = async (travail: string, nom: string): Promise<string | undefined> => {
  const texte = await readFile(join(travail, nom), 'utf8').catch(() => undefined);
  if (texte === undefined) return undefined;
  try {
    const lu = JSON.parse(texte) as { demarrage?: unknown; valeur?: unknown };
    return lu.demarrage === (await demarrage()) && typeof lu.valeur === 'string' ? lu.valeur : undefined;
  } catch {
    return undefined;
  }
};
