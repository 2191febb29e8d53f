import { RechercheTropCourte } from '../domain/erreurs.ts';
import { texteDeRecherche } from '../../../kernel/domain/texteDeRecherche.ts';

const LONGUEUR_MINIMALE = 3;
const MOTS_AU_PLUS = 8;

/**
 * The folded words of what was typed; digits typed in groups are one word (732 829 320 00074).
 * @throws RechercheTropCourte when no word has three characters
 */
export const motsDeRecherche = (saisie: string): readonly string[] => {
  const texte = texteDeRecherche(saisie);
  const mots = /^[\d ]+$/.test(texte) ? [texte.replaceAll(' ', '')] : texte.split(' ');
  if (!mots.some((mot) => mot.length >= LONGUEUR_MINIMALE)) throw new RechercheTropCourte();
  return [...new Set(mots)].slice(0, MOTS_AU_PLUS);
};
