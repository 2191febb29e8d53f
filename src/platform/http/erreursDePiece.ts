import type * as erreurs from '../../kernel/domain/piece/erreursDePiece.ts';
import type { Langue } from '../../kernel/domain/Langue.ts';
import { formatTaille } from '../web/formatTaille.ts';
import type { ErrorTexts } from './ErrorTexts.ts';

const SORTES: Readonly<Record<Langue, Readonly<Record<string, string>>>> = {
  fr: { 'image/jpeg': 'une image JPEG', 'image/png': 'PNG', 'image/tiff': 'TIFF' },
  en: { 'image/jpeg': 'a JPEG', 'image/png': 'PNG', 'image/tiff': 'TIFF image' },
};

const images = (mimes: readonly string[], langue: Langue): string => {
  const noms = mimes.flatMap((mime) => SORTES[langue][mime] ?? []);
  const ou = langue === 'fr' ? ' ou ' : ' or ';
  return noms.length < 2 ? noms.join('') : `${noms.slice(0, -1).join(', ')}${ou}${noms.at(-1)}`;
};

/** What is refused of a file, wherever it is sent. */
export const erreursDePiece: ErrorTexts = {
  fr: {
    'piece.vide': ({ nom }: erreurs.PieceVide): string =>
      `Le fichier «\u00a0${nom}\u00a0» est vide\u00a0: choisissez-en un autre.`,
    'piece.nom-invalide': ({ maximum }: erreurs.NomDePieceInvalide): string =>
      `Le nom d’un fichier compte de 1 à ${maximum}\u00a0caractères, sans barre oblique. Renommez le fichier, puis recommencez.`,
    'piece.trop-lourde': ({ nom, maximum }: erreurs.PieceTropLourde): string =>
      `Le fichier «\u00a0${nom}\u00a0» dépasse ${formatTaille(maximum, 'fr')}. Réduisez-le, ou joignez-le en plusieurs parties.`,
    'piece.format-refuse': ({ nom, mimes }: erreurs.FormatDePieceRefuse): string =>
      mimes.length > 1
        ? `Le contenu de «\u00a0${nom}\u00a0» n’est pas un PDF, ${images(mimes, 'fr')}. Enregistrez-le dans l’un de ces formats, puis recommencez.`
        : `Le contenu de «\u00a0${nom}\u00a0» n’est pas un PDF. Enregistrez-le dans ce format, puis recommencez.`,
  },
  en: {
    'piece.vide': ({ nom }: erreurs.PieceVide): string => `The file “${nom}” is empty: choose another one.`,
    'piece.nom-invalide': ({ maximum }: erreurs.NomDePieceInvalide): string =>
      `The name of a file has 1 to ${maximum} characters, without a slash. Rename the file, then try again.`,
    'piece.trop-lourde': ({ nom, maximum }: erreurs.PieceTropLourde): string =>
      `The file “${nom}” is larger than ${formatTaille(maximum, 'en')}. Make it smaller, or attach it in several parts.`,
    'piece.format-refuse': ({ nom, mimes }: erreurs.FormatDePieceRefuse): string =>
      mimes.length > 1
        ? `The content of “${nom}” is not a PDF nor ${images(mimes, 'en')}. Save it in one of these formats, then try again.`
        : `The content of “${nom}” is not a PDF. Save it in this format, then try again.`,
  },
};
