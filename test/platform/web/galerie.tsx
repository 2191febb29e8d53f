import type { VNode } from 'preact';
import { pageComposants } from './galerie/pageComposants.tsx';
import { pageConnexion } from './galerie/pageConnexion.tsx';
import { pageErreurs } from './galerie/pageErreurs.tsx';
import { pageMemoire } from './galerie/pageMemoire.tsx';
import { pageSaisie } from './galerie/pageSaisie.tsx';
import { pageSynthese } from './galerie/pageSynthese.tsx';
import { pageVide } from './galerie/pageVide.tsx';

/** Every component in the three kinds of pages that carry the product, with the longest real names. */
export const galerie: Readonly<Record<string, () => VNode>> = {
  synthese: pageSynthese,
  saisie: pageSaisie,
  erreurs: pageErreurs,
  memoire: pageMemoire,
  composants: pageComposants,
  vide: pageVide,
  connexion: pageConnexion,
};
