import { createHash } from 'node:crypto';
import { pieceFictive } from './pieceFictive.ts';

export interface PieceEcrite {
  /** In the order of the columns of the format. */
  readonly cellules: readonly string[];
  readonly chemin: string;
  readonly octets: Buffer;
}

interface PieceVoulue {
  readonly id: string;
  /** Makes its content unlike that of any other. */
  readonly numero: number;
  readonly memoire: string;
  readonly fournisseur: string;
  readonly type: string;
  readonly nom: string;
  readonly chemin: string;
}

export const unePiece = ({
  id,
  numero,
  memoire,
  fournisseur,
  type,
  nom,
  chemin,
}: PieceVoulue): PieceEcrite => {
  const octets = pieceFictive(numero);
  const sha256 = createHash('sha256').update(octets).digest('hex');
  return {
    cellules: [id, memoire, fournisseur, type, nom, String(octets.length), sha256, chemin],
    chemin,
    octets,
  };
};
