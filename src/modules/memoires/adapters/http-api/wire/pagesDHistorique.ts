import { entier, objet, texte } from '../../../../../platform/api/wire/champs.ts';

const PAR_DEFAUT = 10;
const PAR_PAGE_MAX = 10_000;

interface PageRecue {
  readonly page: number;
  readonly parPage: number;
}

/** The keys of these pages end with the name of their list. */
export const pageRecue = (liste: 'HistoStatut' | 'HistoEvenement' | 'HistoAction') =>
  objet({
    [`pageResultatDemandeeListe${liste}`]: entier(),
    [`nbResultatsParPageListe${liste}`]: entier(),
    [`triSensListe${liste}`]: texte(20),
  }).transform((recu): PageRecue => {
    const champs = (recu ?? {}) as Readonly<Record<string, unknown>>;
    const nombre = (cle: string, parDefaut: number): number => {
      const valeur = champs[`${cle}Liste${liste}`];
      return typeof valeur === 'number' ? valeur : parDefaut;
    };
    return {
      page: Math.max(1, nombre('pageResultatDemandee', 1)),
      parPage: Math.min(PAR_PAGE_MAX, Math.max(1, nombre('nbResultatsParPage', PAR_DEFAUT))),
    };
  });

export const pageDHistorique = <T>(lignes: readonly T[], { page, parPage }: PageRecue) => ({
  lignes: lignes.slice((page - 1) * parPage, page * parPage),
  page,
  pages: Math.ceil(lignes.length / parPage),
  parPage,
});
