import { Readable } from 'node:stream';
import type { FileStore } from '../../../kernel/application/FileStore.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import {
  FormatDePieceRefuse,
  PiecesTropLourdes,
  PieceTropLourde,
  PieceVide,
  TypeDePieceInconnu,
} from '../domain/erreurs.ts';
import { nomDePiece } from '../domain/nomDePiece.ts';
import { LIMITES_PIECES, placeRestante } from '../domain/PieceDeMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import type { AnalyseurDePiece } from './ports/AnalyseurDePiece.ts';
import type { Referentiel } from './ports/Referentiel.ts';

export interface JoindrePieceCommand extends ActeDemande {
  readonly type: string;
  readonly nom: string;
  /** Read once. The edge stops it above LIMITES_PIECES.taille; what would slip through is refused here. */
  readonly contenu: Readable;
}

type Contenu = { readonly sha256: string; readonly taille: number; readonly mime: string };

/**
 * The content is looked at, then stored, before the transaction. What is refused is never on disk: neither a kind that is
 * not accepted nor a piece that has no room left in the mémoire, which stops the storing as soon as it is too much.
 */
export class JoindrePiece {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly files: FileStore,
    private readonly analyseur: AnalyseurDePiece,
    private readonly referentiel: Referentiel,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * @throws NomDePieceInvalide, TypeDePieceInconnu, PieceVide, PieceTropLourde, FormatDePieceRefuse, TropDePieces,
   * PiecesTropLourdes
   */
  async execute(command: JoindrePieceCommand): Promise<DonneesMemoire> {
    const { type, contenu } = command;
    const nom = nomDePiece(command.nom);
    if (!this.referentiel.typesPieces().some(({ code }) => code === type)) throw new TypeDePieceInconnu(type);
    const { pieces } = await this.actes.exiger(command, 'JOINDRE_PIECE');

    const garde = await this.garder(nom, contenu, placeRestante(pieces));
    return this.actes.accomplir(command, 'JOINDRE_PIECE', (memoire, par) =>
      memoire.joindre({ id: this.ids.next(), type, nom, ...garde, ajouteeLe: par.le }, par),
    );
  }

  private async garder(nom: string, contenu: Readable, place: number): Promise<Contenu> {
    const { debut, entier } = await entamer(contenu);
    if (debut.length === 0) throw new PieceVide(nom);
    const mime = await this.analyseur.analyser(debut, nom);
    if (mime === null || !acceptes.includes(mime)) throw new FormatDePieceRefuse(nom);

    const { sha256, taille } = await this.files.put(Readable.from(mesure(entier, nom, place)));
    return { sha256, taille, mime };
  }
}

const acceptes: readonly string[] = LIMITES_PIECES.mimes;

const ASSEZ = 4100;

/** The content, broken off as soon as it weighs too much. @throws PieceTropLourde, PiecesTropLourdes */
const mesure = async function* (
  entier: AsyncIterable<Uint8Array>,
  nom: string,
  place: number,
): AsyncGenerator<Uint8Array> {
  let taille = 0;
  for await (const morceau of entier) {
    taille += morceau.length;
    if (taille > LIMITES_PIECES.taille) throw new PieceTropLourde(nom, LIMITES_PIECES.taille);
    if (taille > place) throw new PiecesTropLourdes(LIMITES_PIECES.ensemble);
    yield morceau;
  }
};

/** The first bytes, and the whole content with them. */
const entamer = async (
  contenu: Readable,
): Promise<{ debut: Uint8Array; entier: AsyncGenerator<Uint8Array> }> => {
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
  return { debut: Buffer.concat(lus).subarray(0, ASSEZ), entier: entier() };
};
