import type { DonneesMemoire } from './DonneesMemoire.ts';
import type { PieceRequise } from './referentiel/PieceRequise.ts';

export interface PieceAttendue {
  readonly type: string;
  /**
   * `obligatoire`: no deposit without it. `selon-le-cas`: asked of those whom the condition concerns, which only they
   * know (fiscal regime, quotation …). `utile`: speeds up the examination.
   */
  readonly exigence: 'obligatoire' | 'selon-le-cas' | 'utile';
  readonly condition: string | null;
  readonly jointe: boolean;
}

type ContenuDuMemoire = Pick<DonneesMemoire, 'lignes' | 'debours' | 'pieces'>;

/** The conditions that the mémoire itself answers; the others are for the prestataire to judge. */
const CONDITIONS: Readonly<Record<string, (memoire: ContenuDuMemoire) => boolean>> = {
  DEPLACEMENT: ({ lignes }) => lignes.some(({ nature }) => nature === 'DEPLACEMENT'),
  DEBOURS: ({ debours }) => debours.length > 0,
};

const exigence = (
  { condition, obligatoire }: PieceRequise,
  memoire: ContenuDuMemoire,
): PieceAttendue['exigence'] | null => {
  if (condition === null) return obligatoire ? 'obligatoire' : 'utile';
  const remplie = CONDITIONS[condition];
  if (!remplie) return obligatoire ? 'selon-le-cas' : 'utile';
  if (!remplie(memoire)) return null;
  return obligatoire ? 'obligatoire' : 'utile';
};

export const piecesAttendues = (
  memoire: ContenuDuMemoire,
  requises: readonly PieceRequise[],
): readonly PieceAttendue[] =>
  requises.flatMap((requise) => {
    const niveau = exigence(requise, memoire);
    if (niveau === null) return [];
    const jointe = memoire.pieces.some(({ type }) => type === requise.typePiece);
    return [{ type: requise.typePiece, exigence: niveau, condition: requise.condition, jointe }];
  });

export const piecesManquantes = (
  memoire: ContenuDuMemoire,
  requises: readonly PieceRequise[],
): readonly string[] =>
  piecesAttendues(memoire, requises)
    .filter((attendue) => attendue.exigence === 'obligatoire' && !attendue.jointe)
    .map(({ type }) => type);
