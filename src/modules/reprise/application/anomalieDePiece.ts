import type { Anomalie } from '../domain/Anomalie.ts';
import type { CodeAnomalie } from '../domain/anomalies.ts';
import type { PieceEnAttente } from './ports/LotsDeStructures.ts';

/** Not so any more once the piece is found. */
export const PIECE_MANQUEE: readonly CodeAnomalie[] = ['PIECE_ABSENTE', 'PIECE_ALTEREE'];

export const anomalieDePiece = (
  { ligne, nom }: Pick<PieceEnAttente, 'ligne' | 'nom'>,
  sort: 'ABSENTE' | 'ALTEREE',
): Anomalie => ({
  fichier: 'pieces',
  ligne,
  colonne: sort === 'ABSENTE' ? 'chemin' : 'sha256',
  code: sort === 'ABSENTE' ? 'PIECE_ABSENTE' : 'PIECE_ALTEREE',
  valeur: nom,
  consequence: 'PIECE_OMISE',
});
