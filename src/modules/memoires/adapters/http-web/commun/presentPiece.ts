import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { PieceDeMemoire } from '../../../domain/PieceDeMemoire.ts';
import { formatTaille } from '../../../../../platform/web/formatTaille.ts';
import { seMontre } from './seMontre.ts';

export interface PiecePresentee {
  readonly id: number;
  readonly nom: string;
  readonly type: string;
  readonly typeCode: string;
  readonly taille: string;
  /** To keep the file. */
  readonly href: string;
  /** To see it in the browser; null for the kinds that it does not show. */
  readonly hrefVoir: string | null;
}

/** @param racine the address of the mémoire: `/memoires/12` for its prestataire, `/memoires-recus/12` for its court */
export const presentPiece = (
  { id, nom, type, taille, mime }: PieceDeMemoire,
  racine: string,
  referentiel: Pick<Referentiel, 'typesPieces'>,
  langue: Langue,
): PiecePresentee => {
  const href = `${racine}/pieces/${id}`;
  return {
    id,
    nom,
    type: libelleDePiece(type, referentiel, langue),
    typeCode: type,
    taille: formatTaille(taille, langue),
    href,
    hrefVoir: seMontre(mime) ? `${href}?voir` : null,
  };
};

export const libelleDePiece = (
  type: string,
  referentiel: Pick<Referentiel, 'typesPieces'>,
  langue: Langue,
): string => referentiel.typesPieces().find(({ code }) => code === type)?.libelle[langue] ?? type;
