import { texteDeRecherche } from '../../../../kernel/domain/texteDeRecherche.ts';

const MOTS_AU_PLUS = 8;

/** The folded words of a criterion; undefined when something was typed that no text can hold. */
export const motsCherches = (saisie: string): readonly string[] | undefined => {
  const mots = texteDeRecherche(saisie)
    .split(' ')
    .filter((mot) => mot !== '');
  return saisie.trim() !== '' && mots.length === 0 ? undefined : [...new Set(mots)].slice(0, MOTS_AU_PLUS);
};
