import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { PieceReutilisable, ProprietaireDePiece } from '../../domain/piece/PieceReutilisable.ts';

export interface PiecesReutilisables {
  /** @throws PieceReutilisableIntrouvable */
  get(id: number): Promise<PieceReutilisable>;
  /** Those that are not withdrawn, in the order in which they came. */
  de(proprietaire: ProprietaireDePiece): Promise<readonly PieceReutilisable[]>;
  /** Those of the structure, then the person's own, that may be joined that day. */
  valables(structureId: number, utilisateurId: number, jour: Jour): Promise<readonly PieceReutilisable[]>;
  save(piece: PieceReutilisable): Promise<void>;
  /** New ones, many at a time. */
  ajouter(pieces: readonly PieceReutilisable[]): Promise<void>;
}
