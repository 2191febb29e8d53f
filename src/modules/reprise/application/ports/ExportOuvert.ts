import type { Anomalie } from '../../domain/Anomalie.ts';
import type { NomDeFichier, Valeur } from '../../domain/format.ts';
import type { Manifeste } from '../../domain/Manifeste.ts';

export interface LigneLue {
  /** The physical line where the row begins; the header is line 1. */
  readonly ligne: number;
  /** One for each column of `FICHIERS[fichier].colonnes`, in that order. */
  readonly valeurs: readonly Valeur[];
}

/** How the rows that are kept are handed over. */
export type FormeDesLignes = 'VALEURS' | 'TEXTE';

export interface LotDeLignes {
  /** Those that are kept; none where they were asked for as a text. */
  readonly lignes: readonly LigneLue[];
  /**
   * The same as a text in UTF-8, empty where it was not asked for. Of each row its values, its check number (the CRC-32 of the text of
   * its values) and its line, between tabs and before a line feed; `\N` stands for null, `\t`, `\n`, `\r` and `\\` for themselves.
   */
  readonly texte: Buffer;
  /** Of those that are kept and of those that are not, in the order of the file. */
  readonly anomalies: readonly Anomalie[];
  /** Records read, kept or not. */
  readonly lues: number;
}

export interface PieceDemandee {
  /** As `pieces.csv` says it. */
  readonly chemin: string;
  readonly sha256: string;
}

export type PieceTrouvee =
  | {
      readonly sort: 'TROUVEE';
      readonly sha256: string;
      readonly taille: number;
      readonly mime: string | null;
    }
  | { readonly sort: 'ABSENTE' }
  | { readonly sort: 'ALTEREE' };

/** One export of the legacy portal (directory, tar.gz or zip), open for reading. */
export interface ExportOuvert {
  readonly manifeste: Manifeste;
  /** SHA-256 of `manifeste.json`: it holds the SHA-256 of every CSV, hence names the export. */
  readonly empreinte: string;
  /**
   * Whether every CSV is there.
   * @throws ExportRefuse
   */
  controler(): Promise<void>;
  /**
   * The rows of one file, in batches of some thousands; memory does not depend on its size. Its header is compared with the format, and
   * at the end its SHA-256 and its number of records with what is announced: only then are the rows to be believed.
   * @throws ExportRefuse
   */
  lignes(fichier: NomDeFichier, forme: FormeDesLignes): AsyncIterable<LotDeLignes>;
  /** Unpacks the pieces of an archive, once; for a directory there is nothing to do. The two next ones do it when it was not asked for. */
  preparerLesPieces(avancer: (octets: number) => void): Promise<void>;
  /** Each content is read and compared with its SHA-256; nothing is kept. Answers are in the order of the questions. */
  examiner(pieces: readonly PieceDemandee[]): Promise<readonly PieceTrouvee[]>;
  /** The same, and those found are kept by the platform (hard link, rename or copy), on disk when it returns. */
  adopter(pieces: readonly PieceDemandee[]): Promise<readonly PieceTrouvee[]>;
  /** `termine`: the working copy of an archive is removed as well; otherwise it stays for the next run. */
  fermer(termine: boolean): Promise<void>;
}
