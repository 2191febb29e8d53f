import { FormatDePieceRefuse, PieceTropLourde, PieceVide } from '../domain/piece/erreursDePiece.ts';
import { LIMITES_DE_PIECE } from '../domain/piece/limitesDePiece.ts';
import { nomDePiece } from '../domain/piece/nomDePiece.ts';
import type { AnalyseurDePiece } from './AnalyseurDePiece.ts';
import type { FileStore } from './FileStore.ts';

export interface PieceGardee {
  readonly nom: string;
  readonly sha256: string;
  /** In bytes. */
  readonly taille: number;
  readonly mime: string;
}

type Contenu = AsyncIterable<Uint8Array>;

/** What one keeper of pieces asks of those that it takes. */
interface Exigences {
  readonly mimes?: readonly string[];
  /** How many bytes are left for it, and what is thrown for one more. */
  readonly place?: { readonly octets: number; readonly depassee: () => Error };
}

/**
 * The content is looked at, then stored: a kind that is not accepted is never on disk, and the storing stops at the first
 * byte too many. To be done before a transaction.
 */
export class GardeDePieces {
  constructor(
    private readonly files: FileStore,
    private readonly analyseur: AnalyseurDePiece,
  ) {}

  /** @throws NomDePieceInvalide, PieceVide, PieceTropLourde, FormatDePieceRefuse, and what `depassee` makes */
  async garder(saisi: string, contenu: Contenu, exigences: Exigences = {}): Promise<PieceGardee> {
    const { nom, mime, entier } = await this.examiner(saisi, contenu, exigences);
    const { sha256, taille } = await this.files.put(mesure(entier, nom, exigences.place));
    return { nom, sha256, taille, mime };
  }

  /** The same checks, and nothing is kept. @throws as `garder` */
  async verifier(saisi: string, contenu: Contenu): Promise<Omit<PieceGardee, 'sha256'>> {
    const { nom, mime, entier } = await this.examiner(saisi, contenu, {});
    let taille = 0;
    for await (const { length } of mesure(entier, nom, undefined)) taille += length;
    return { nom, taille, mime };
  }

  private async examiner(
    saisi: string,
    contenu: Contenu,
    { mimes = LIMITES_DE_PIECE.mimes }: Exigences,
  ): Promise<{ readonly nom: string; readonly mime: string; readonly entier: Contenu }> {
    const nom = nomDePiece(saisi);
    const { debut, entier } = await entamer(contenu);
    if (debut.length === 0) throw new PieceVide(nom);
    const mime = await this.analyseur.analyser(debut, nom);
    if (mime === null || !mimes.includes(mime)) throw new FormatDePieceRefuse(nom, mimes);
    return { nom, mime, entier };
  }
}

const mesure = async function* (
  entier: Contenu,
  nom: string,
  place: Exigences['place'],
): AsyncGenerator<Uint8Array> {
  let taille = 0;
  for await (const morceau of entier) {
    taille += morceau.length;
    if (taille > LIMITES_DE_PIECE.taille) throw new PieceTropLourde(nom, LIMITES_DE_PIECE.taille);
    if (place && taille > place.octets) throw place.depassee();
    yield morceau;
  }
};

const ASSEZ = 4100;

/** The first bytes, and the whole content with them. */
const entamer = async (contenu: Contenu): Promise<{ debut: Uint8Array; entier: Contenu }> => {
  const suite = contenu[Symbol.asyncIterator]() as AsyncIterableIterator<Uint8Array>;
  const lus: Uint8Array[] = [];
  for (let taille = 0; taille < ASSEZ;) {
    const lu = await suite.next();
    if (lu.done) break;
    lus.push(lu.value);
    taille += lu.value.length;
  }
  const entier = async function* (): AsyncGenerator<Uint8Array> {
    yield* lus;
    yield* suite;
  };
  return { debut: joints(lus), entier: entier() };
};

const joints = (morceaux: readonly Uint8Array[]): Uint8Array => {
  const debut = new Uint8Array(morceaux.reduce((taille, { length }) => taille + length, 0));
  let place = 0;
  for (const morceau of morceaux) {
    debut.set(morceau, place);
    place += morceau.length;
  }
  return debut.subarray(0, ASSEZ);
};
