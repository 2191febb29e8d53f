import { ErreurFonctionnelle } from '../../../../../platform/api/ErreurFonctionnelle.ts';
import { MemoireIncomplet } from '../../../domain/erreurs.ts';
import { RetenueInvalide } from '../../../domain/erreursDeDecision.ts';
import type { PhrasesDeProblemes } from './PhrasesDeProblemes.ts';

/** `libelle` is read by people: a few problems fit, `valider` tells them all. */
const DITS_MAX = 20;

/** An act that several problems refuse, told with the field of each. */
export const direLeRefus = async <T>(phrases: PhrasesDeProblemes, agir: () => Promise<T>): Promise<T> => {
  try {
    return await agir();
  } catch (erreur) {
    if (!(erreur instanceof MemoireIncomplet || erreur instanceof RetenueInvalide)) throw erreur;
    const { problemes } = erreur;
    const dits = problemes.slice(0, DITS_MAX).map((probleme) => {
      const { champ, libelle } = phrases.deProbleme(probleme);
      return `${champ} : ${libelle}`;
    });
    const reste = problemes.length > DITS_MAX ? ` | et ${problemes.length - DITS_MAX} autres` : '';
    throw new ErreurFonctionnelle(20_004, `GDP_MSG_11.001 - ${dits.join(' | ')}${reste}`);
  }
};
