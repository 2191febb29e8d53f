import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { ErreurDeFlux } from '../../domain/ErreurDeFlux.ts';
import { en } from './en.ts';
import { fr, type PhrasesDErreurs } from './fr.ts';

const catalogues: Readonly<Record<Langue, PhrasesDErreurs>> = { fr, en };

export interface ErreurEnPhrases {
  readonly faute: string;
  readonly remede: string;
  /** "balise : InvoiceLine[2].Price.PriceAmount.value - ligne : 41 - position : 12"; '' for a whole file. */
  readonly lieu: string;
}

/** An error of a flux, for a person. */
export const phraseDErreur = (erreur: ErreurDeFlux, langue: Langue): ErreurEnPhrases => {
  const { codes, memoire, ...mots } = catalogues[langue];
  const lieu = [
    [mots.balise, erreur.balise],
    [mots.ligne, erreur.ligne],
    [mots.position, erreur.position],
  ].filter(([, valeur]) => valeur !== null);
  const ecrit = lieu.map(([mot, valeur]) => `${mot}${mots.deuxPoints}${valeur}`).join(' - ');
  if (erreur.code === 'memoire') return { faute: erreur.dit?.[langue] ?? '', remede: memoire, lieu: ecrit };
  const { faute, remede } = codes[erreur.code];
  const dire = (phrase: typeof faute): string =>
    typeof phrase === 'string' ? phrase : phrase(erreur.params);
  return { faute: dire(faute), remede: dire(remede), lieu: ecrit };
};
