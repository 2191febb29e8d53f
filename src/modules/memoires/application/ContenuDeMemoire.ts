import type { DeboursSaisi } from '../domain/Debours.ts';
import type { Entete } from '../domain/Entete.ts';
import type { LigneSaisie } from '../domain/LigneDeMemoire.ts';
import type { Mission } from '../domain/Mission.ts';

/** A piece that the mémoire holds already, or a file that was sent ahead of it. */
export interface PieceVoulue {
  /** Its place in the list, for what is said of it. */
  readonly rang: number;
  readonly pieceId?: number | undefined;
  readonly fichierId?: number | undefined;
  /** The code of its kind; that of a piece does not change. */
  readonly type: string;
}

/** What somebody writes in a draft in one go. A part that is left out stays as it is. */
export interface ContenuDeMemoire {
  readonly structureId?: number | undefined;
  /** Each field that is left out stays as it is. */
  readonly entete: Partial<Entete>;
  readonly mission: Partial<Mission>;
  readonly reference?: string | undefined;
  readonly commentaire?: string | undefined;
  readonly lignes?: readonly LigneSaisie[] | undefined;
  readonly debours?: readonly DeboursSaisi[] | undefined;
  /** The pieces that the draft is to hold in the end. */
  readonly pieces?: readonly PieceVoulue[] | undefined;
}
