import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import type { OptionDeChoix } from '../../../../../../../platform/web/components/OptionDeChoix.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import type { PieceReutilisable } from '../../../../../application/ports/PiecesReutilisables.ts';
import type { Referentiel } from '../../../../../application/ports/Referentiel.ts';
import type { MemoireVerifie } from '../../../../../application/VerifierMemoire.ts';
import type { PieceAttendue } from '../../../../../domain/piecesAttendues.ts';
import { LIMITES_PIECES, poidsDes } from '../../../../../domain/PieceDeMemoire.ts';
import { formatJour } from '../../../../../../../platform/web/formats.ts';
import { formatTaille } from '../../../../../../../platform/web/formatTaille.ts';
import { libelleDePiece, presentPiece, type PiecePresentee } from '../../../commun/presentPiece.ts';
import { adresseDuMemoire } from '../adresses.ts';
import { presentCadre, type CadrePresente } from '../presentCadre.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface PieceAttenduePresentee {
  /** The anchor that the problem of a missing piece leads to: `pieces.ACTE_DESIGNATION`. */
  readonly champ: string;
  readonly libelle: string;
  readonly description: string;
  readonly exigence: string;
  readonly jointe: boolean;
  readonly etat: string;
}

export interface PiecesPresentees {
  readonly cadre: CadrePresente;
  readonly erreurs: readonly ErreurDeChamp[];
  readonly attendues: readonly PieceAttenduePresentee[];
  readonly sansCategorie: boolean;
  readonly types: readonly OptionDeChoix[];
  readonly type: string;
  readonly pieces: readonly PiecePresentee[];
  readonly poids: string;
  /** Of the structure and of the account, that may still be joined. */
  readonly reutilisables: readonly OptionDeChoix[];
}

interface Faits {
  readonly verifie: MemoireVerifie;
  readonly referentiel: Referentiel;
  readonly langue: Langue;
  readonly type?: string | undefined;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
  readonly reutilisables: readonly PieceReutilisable[];
}

export const presentPieces = ({
  verifie,
  referentiel,
  langue,
  type,
  erreurs = [],
  reutilisables,
}: Faits): PiecesPresentees => {
  const { memoire, pieces: attendues } = verifie;
  const manquante = attendues.find(({ exigence, jointe }) => exigence === 'obligatoire' && !jointe);
  return {
    cadre: presentCadre(verifie, 'pieces', referentiel, langue),
    erreurs,
    attendues: attendues.map((attendue) => presentAttendue(attendue, referentiel, langue)),
    sansCategorie: memoire.entete.categorie === null,
    types: typesDePieces(referentiel, langue),
    type: type ?? manquante?.type ?? '',
    pieces: memoire.pieces.map((piece) =>
      presentPiece(piece, adresseDuMemoire(memoire.id), referentiel, langue),
    ),
    poids: textesDe(langue).pieces.poids(
      formatTaille(poidsDes(memoire.pieces), langue),
      formatTaille(LIMITES_PIECES.ensemble, langue),
    ),
    reutilisables: reutilisables.map((piece) => presentReutilisable(piece, referentiel, langue)),
  };
};

export const typesDePieces = (
  referentiel: Pick<Referentiel, 'typesPieces'>,
  langue: Langue,
): readonly OptionDeChoix[] =>
  referentiel.typesPieces().map(({ code, libelle }) => ({ valeur: code, libelle: libelle[langue] }));

const presentReutilisable = (
  { id, designation, type, deLaStructure, au }: PieceReutilisable,
  referentiel: Referentiel,
  langue: Langue,
): OptionDeChoix => {
  const textes = textesDe(langue).reutilisables;
  const details = [
    libelleDePiece(type, referentiel, langue),
    deLaStructure ? textes.deLaStructure : textes.duCompte,
    ...(au === null ? [] : [textes.jusquau(formatJour(au, langue))]),
  ];
  return { valeur: String(id), libelle: designation, indice: details.join(' · ') };
};

const presentAttendue = (
  { type, exigence, condition, jointe }: PieceAttendue,
  referentiel: Referentiel,
  langue: Langue,
): PieceAttenduePresentee => {
  const { pieces: textes } = textesDe(langue);
  const precision = condition === null ? undefined : textes.conditions[condition];
  return {
    champ: `pieces.${type}`,
    libelle: libelleDePiece(type, referentiel, langue),
    description: referentiel.typesPieces().find(({ code }) => code === type)?.description[langue] ?? '',
    exigence: precision ? `${textes.exigences[exigence]}, ${precision}` : textes.exigences[exigence],
    jointe,
    etat: jointe ? textes.jointe : exigence === 'obligatoire' ? textes.aJoindre : textes.pasJointe,
  };
};
