import type { Jour } from '../../../../kernel/domain/Jour.ts';

/** A structure, or a person for her own account. */
export type ProprietaireDePiece =
  | { readonly nature: 'STRUCTURE'; readonly structureId: number }
  | { readonly nature: 'PERSONNE'; readonly utilisateurId: number };

/**
 * A document kept to be joined to mémoires: an attestation, a droit d'option, an inscription on the list of a court.
 * Withdrawn, never deleted: the mémoires to which it was joined keep theirs.
 */
export interface PieceReutilisable {
  readonly id: number;
  readonly proprietaire: ProprietaireDePiece;
  readonly designation: string;
  /** A code of the référentiel of the pieces. */
  readonly type: string;
  /** The name of the file, extension included. */
  readonly nom: string;
  readonly sha256: string;
  /** In bytes. */
  readonly taille: number;
  readonly mime: string;
  readonly du: Jour;
  /** The last day, included. */
  readonly au: Jour | null;
  readonly ajouteeLe: Date;
  readonly ajouteePar: number;
  readonly retireeLe: Date | null;
}

export const estValableLe = ({ du, au, retireeLe }: PieceReutilisable, jour: Jour): boolean =>
  retireeLe === null && du <= jour && (au === null || jour <= au);
