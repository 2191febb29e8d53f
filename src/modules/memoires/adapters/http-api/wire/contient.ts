import { texteDeRecherche } from '../../../../../kernel/domain/texteDeRecherche.ts';

/** Every word of what is looked for is there; accents and case do not count. Nothing looked for is always there. */
export const contient = (cherche: string | undefined, texte: string): boolean => {
  const plie = texteDeRecherche(texte);
  return texteDeRecherche(cherche ?? '')
    .split(' ')
    .every((mot) => plie.includes(mot));
};
