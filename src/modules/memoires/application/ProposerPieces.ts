import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { estJointe, estOfferte } from './JoindrePiecesReutilisables.ts';
import type { PieceReutilisable, PiecesReutilisables } from './ports/PiecesReutilisables.ts';

/** The person's own pieces, and those of the structure when she is of it, that this mémoire does not hold yet. */
export class ProposerPieces {
  constructor(
    private readonly pieces: PiecesReutilisables,
    private readonly clock: Clock,
  ) {}

  /** The right to read the mémoire is the caller's to check. */
  async execute(
    acteur: Acteur,
    memoire: Pick<DonneesMemoire, 'structureId' | 'pieces'>,
  ): Promise<readonly PieceReutilisable[]> {
    const jour = jourDe(this.clock.now());
    const { structureId } = memoire;
    const valables = await this.pieces.valables(structureId, acteur.utilisateurId, jour);
    return valables.filter((piece) => estOfferte(piece, acteur, structureId) && !estJointe(piece, memoire));
  }
}
