import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { estJointe } from './JoindrePiecesReutilisables.ts';
import type { PieceReutilisable, PiecesReutilisables } from './ports/PiecesReutilisables.ts';

/** The pieces of the structure, and the person's own, that this mémoire does not hold yet. */
export class ProposerPieces {
  constructor(
    private readonly pieces: PiecesReutilisables,
    private readonly clock: Clock,
  ) {}

  /** The right to read the mémoire is the caller's to check. */
  async execute(
    { utilisateurId }: Acteur,
    memoire: Pick<DonneesMemoire, 'structureId' | 'pieces'>,
  ): Promise<readonly PieceReutilisable[]> {
    const jour = jourDe(this.clock.now());
    const valables = await this.pieces.valables(memoire.structureId, utilisateurId, jour);
    return valables.filter((piece) => !estJointe(piece, memoire));
  }
}
