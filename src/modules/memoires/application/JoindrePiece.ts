import type { Readable } from 'node:stream';
import type { GardeDePieces } from '../../../kernel/application/GardeDePieces.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import { nomDePiece } from '../../../kernel/domain/piece/nomDePiece.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { PiecesTropLourdes, TypeDePieceInconnu } from '../domain/erreursDePieces.ts';
import { LIMITES_PIECES, placeRestante } from '../domain/PieceDeMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import type { Referentiel } from './ports/Referentiel.ts';

export interface JoindrePieceCommand extends ActeDemande {
  readonly type: string;
  readonly nom: string;
  /** Read once. */
  readonly contenu: Readable;
}

/**
 * The content is looked at, then stored, before the transaction. What is refused is never on disk: neither a kind that is
 * not accepted nor a piece that has no room left in the mémoire, which stops the storing as soon as it is too much.
 */
export class JoindrePiece {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly garde: GardeDePieces,
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

    const gardee = await this.garde.garder(nom, contenu, {
      place: {
        octets: placeRestante(pieces),
        depassee: () => new PiecesTropLourdes(LIMITES_PIECES.ensemble),
      },
    });
    return this.actes.accomplir(command, 'JOINDRE_PIECE', (memoire, par) =>
      memoire.joindre({ id: this.ids.next(), type, ...gardee, ajouteeLe: par.le }, par),
    );
  }
}
