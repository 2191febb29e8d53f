import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../../platform/web/components/FamilleEtat.ts';
import { formatJour } from '../../../../../platform/web/formats.ts';
import type { PieceListee } from '../../../application/pieces/ListerPieces.ts';
import type { TypesDePieces } from '../../../application/ports/TypesDePieces.ts';
import { textesDe } from './textes/textesDe.ts';

export interface PiecePresentee {
  readonly id: number;
  readonly designation: string;
  readonly type: string;
  readonly nom: string;
  readonly periode: string;
  readonly statut: { readonly libelle: string; readonly famille: FamilleEtat };
  readonly href: string;
  readonly retirer: string;
}

export const presentPiece = (
  { id, designation, type, nom, du, au, valable }: PieceListee,
  /** Where the pieces of this owner are. */
  racine: string,
  types: TypesDePieces,
  langue: Langue,
): PiecePresentee => {
  const { pieces, mandats } = textesDe(langue);
  return {
    id,
    designation,
    type: types.find(({ code }) => code === type)?.libelle[langue] ?? type,
    nom,
    periode:
      au === null
        ? mandats.depuis(formatJour(du, langue))
        : mandats.entre(formatJour(du, langue), formatJour(au, langue)),
    statut: valable
      ? { libelle: pieces.valable, famille: 'accepte' }
      : { libelle: pieces.nonValable, famille: 'clos' },
    href: `${racine}/${id}`,
    retirer: `${racine}/${id}/retirer`,
  };
};
