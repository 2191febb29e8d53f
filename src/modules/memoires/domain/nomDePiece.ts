import { NomDePieceInvalide } from './erreurs.ts';
import { LIMITES_PIECES } from './PieceDeMemoire.ts';

/** Control characters, halves of characters, path separators, and the marks that turn the direction of a text and hide an extension. */
const INTERDITS = /[\p{Cc}\p{Cs}/\\\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The name as it is kept. @throws NomDePieceInvalide */
export const nomDePiece = (saisi: string): string => {
  const nom = saisi.normalize('NFC').trim();
  if (nom === '' || nom.length > LIMITES_PIECES.nom || INTERDITS.test(nom)) {
    throw new NomDePieceInvalide(nom, LIMITES_PIECES.nom);
  }
  return nom;
};
