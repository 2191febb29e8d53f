import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { PieceIntrouvable, TypeDePieceInconnu } from '../domain/erreursDePieces.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import type { PieceReutilisable, PiecesReutilisables } from './ports/PiecesReutilisables.ts';
import type { Referentiel } from './ports/Referentiel.ts';
import { estDeLaStructure } from './politique.ts';

export interface JoindrePiecesReutilisablesCommand extends ActeDemande {
  readonly pieceIds: readonly number[];
}

/** The same content under the same type is joined once. */
export const estJointe = (
  { sha256, type }: Pick<PieceReutilisable, 'sha256' | 'type'>,
  { pieces }: Pick<DonneesMemoire, 'pieces'>,
): boolean => pieces.some((jointe) => jointe.sha256 === sha256 && jointe.type === type);

/** The pieces of the structure are for its own people; whoever files under a mandat joins those of her account. */
export const estOfferte = (
  { deLaStructure }: Pick<PieceReutilisable, 'deLaStructure'>,
  acteur: Acteur,
  structureId: number,
): boolean => !deLaStructure || estDeLaStructure(acteur, structureId);

/** All of them or none. Sent twice, the second finds them there. */
export class JoindrePiecesReutilisables {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly pieces: PiecesReutilisables,
    private readonly referentiel: Referentiel,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** @throws PieceIntrouvable for a piece that is not offered, or not any more; TypeDePieceInconnu, PiecesTropLourdes */
  execute({ pieceIds, ...demande }: JoindrePiecesReutilisablesCommand): Promise<DonneesMemoire> {
    const { acteur } = demande;
    return this.actes.accomplir(demande, 'JOINDRE_PIECE', async (memoire, par) => {
      const { structureId } = memoire.etat;
      const jour = jourDe(this.clock.now());
      const valables = await this.pieces.valables(structureId, acteur.utilisateurId, jour);
      for (const pieceId of pieceIds) {
        const piece = valables.find(({ id }) => id === pieceId);
        if (!piece || !estOfferte(piece, acteur, structureId)) throw new PieceIntrouvable(pieceId);
        const { type, nom, sha256, taille, mime } = piece;
        if (!this.referentiel.typesPieces().some(({ code }) => code === type))
          throw new TypeDePieceInconnu(type);
        if (estJointe(piece, memoire.etat)) continue;
        memoire.joindre({ id: this.ids.next(), type, nom, sha256, taille, mime, ajouteeLe: par.le }, par);
      }
    });
  }
}
