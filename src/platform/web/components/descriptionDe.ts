import { idDeChamp } from '../idDeChamp.ts';
import type { ProprietesDeChamp } from './ProprietesDeChamp.ts';

/** The value of `aria-describedby`: the hint, then the error, when they are on the page. */
export const descriptionDe = ({
  champ,
  indice,
  erreur,
}: Pick<ProprietesDeChamp, 'champ' | 'indice' | 'erreur'>): string | undefined => {
  const id = idDeChamp(champ);
  return [indice && `${id}-indice`, erreur && `${id}-erreur`].filter(Boolean).join(' ') || undefined;
};
