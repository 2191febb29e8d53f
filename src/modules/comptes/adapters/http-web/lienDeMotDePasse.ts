import { h } from 'preact';
import type { RefusedCall, Saisie } from '../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../platform/http/Web.ts';
import type { LireLien } from '../../application/LireLien.ts';
import { JetonInvalide } from '../../domain/erreurs.ts';
import type { NatureDeJeton } from '../../domain/Jeton.ts';
import { ChoixMotDePassePage } from './ChoixMotDePassePage.tsx';
import { LienPerimePage } from './LienPerimePage.tsx';
import { textesComptes } from './textesComptes.ts';
import { texteSaisi } from './texteSaisi.ts';

/** A letter's link behind which a password is chosen. */
export interface Lien {
  readonly lireLien: LireLien;
  readonly nature: NatureDeJeton;
  readonly adresse: string;
  /** Where to ask for another one. */
  readonly renvoi: string;
  readonly textes: 'activation' | 'reinitialisation';
}

interface Refus {
  readonly saisie?: Saisie;
  readonly erreurs?: FormErrors;
  readonly status?: number;
}

const DISPARU = 410;

/** @throws JetonInvalide */
export const montrerChoixMotDePasse = async (
  { lireLien, nature, adresse, textes }: Lien,
  web: Web,
  jeton: string,
  { saisie, erreurs = [], status = 200 }: Refus = {},
): Promise<void> => {
  const { courriel, nom, prenom } = await lireLien.execute({ jeton, nature });
  const identite = {
    nom: saisie ? texteSaisi(saisie, 'nom') : nom,
    prenom: saisie ? texteSaisi(saisie, 'prenom') : prenom,
    courrielContact: texteSaisi(saisie ?? {}, 'courrielContact'),
  };
  const props = { textes: textesComptes(web.langue)[textes], adresse, jeton, courriel, erreurs };
  web.page(h(ChoixMotDePassePage, nature === 'ACTIVATION' ? { ...props, identite } : props), status);
};

/** The form again; once the link is used up, the person's home (a second click on the same button) or how to get another one. */
export const repondreAuLienRefuse = async (
  lien: Lien,
  { acteur, web, saisie, erreurs, status, cause }: RefusedCall<'public', unknown>,
  jeton: string,
): Promise<void> => {
  const perime = (): void => {
    if (acteur) web.redirect('/accueil');
    else web.page(h(LienPerimePage, { renvoi: lien.renvoi }), DISPARU);
  };
  if (cause instanceof JetonInvalide) {
    perime();
    return;
  }
  try {
    await montrerChoixMotDePasse(lien, web, jeton, { saisie, erreurs, status });
  } catch (error) {
    if (!(error instanceof JetonInvalide)) throw error;
    perime();
  }
};
