import type { Anomalie } from '../domain/Anomalie.ts';
import type { PieceEnAttente } from './ports/LotsDeStructures.ts';

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
