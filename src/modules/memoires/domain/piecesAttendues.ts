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

const FORCES: readonly PieceAttendue['exigence'][] = ['utile', 'selon-le-cas', 'obligatoire'];

/** A piece asked for on several grounds is told once, on the strongest of them. */
export const piecesAttendues = (
  memoire: ContenuDuMemoire,
  requises: readonly PieceRequise[],
): readonly PieceAttendue[] => {
  const parType = new Map<string, PieceAttendue>();
  for (const requise of requises) {
    const { typePiece: type, condition } = requise;
    const niveau = exigence(requise, memoire);
    const deja = parType.get(type);
    if (niveau === null || (deja && FORCES.indexOf(deja.exigence) >= FORCES.indexOf(niveau))) continue;
    const jointe = memoire.pieces.some((piece) => piece.type === type);
    parType.set(type, { type, exigence: niveau, condition, jointe });
  }
  return [...parType.values()];
};

export const piecesManquantes = (
  memoire: ContenuDuMemoire,
  requises: readonly PieceRequise[],
): readonly string[] =>
  piecesAttendues(memoire, requises)
    .filter((attendue) => attendue.exigence === 'obligatoire' && !attendue.jointe)
    .map(({ type }) => type);
