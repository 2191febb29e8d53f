import { NomDePieceInvalide } from './erreursDePiece.ts';
import { LIMITES_DE_PIECE } from './limitesDePiece.ts';

/** Control characters, halves of characters, path separators, and the marks that turn the direction of a text and hide an extension. */
const INTERDITS = /[\p{Cc}\p{Cs}/\\\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The name as it is kept. @throws NomDePieceInvalide */
export const nomDePiece = (saisi: string): string => {
  const nom = saisi.normalize('NFC').trim();
  if (nom === '' || nom.length > LIMITES_DE_PIECE.nom || INTERDITS.test(nom)) {
    throw new NomDePieceInvalide(nom, LIMITES_DE_PIECE.nom);
  }
  return nom;
};
