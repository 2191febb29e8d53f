import { z } from 'zod';
import { entier, texte } from './champs.ts';

export interface PageDemandee {
  /** From 1 on. */
  readonly page: number;
  readonly parPage: number;
  readonly colonne: string;
  readonly sens: 'asc' | 'desc';
}

const PAR_DEFAUT = 10;
const PAR_PAGE_MAX = 10_000;
/** Far beyond any list: what databases count stays within their integers. */
const PAGE_MAX = 1_000_000_000;

/** What clients send to ask for a page; the sort also under its misspelt name, and with a blank after its value. */
export const pagination = <const C extends readonly [string, ...string[]]>(colonnes: C) =>
  z
    .preprocess(
      (valeur) => (valeur === null || valeur === '' || Array.isArray(valeur) ? {} : (valeur ?? {})),
      z.object({
        nbResultatsParPage: entier(),
        pageResultatDemandee: entier(),
        nbResultatsMaximum: entier(),
        triColonne: texte(100),
        triSens: texte(20),
        triSense: texte(20),
      }),
    )
    .transform(
      ({ nbResultatsParPage, pageResultatDemandee, triColonne, triSens, triSense }): PageDemandee => {
        const sens = (triSens ?? triSense ?? '').trim().toLowerCase();
        return {
          page: Math.min(PAGE_MAX, Math.max(1, pageResultatDemandee ?? 1)),
          parPage: Math.min(PAR_PAGE_MAX, Math.max(1, nbResultatsParPage ?? PAR_DEFAUT)),
          colonne:
            colonnes.find((colonne) => colonne.toLowerCase() === triColonne?.toLowerCase()) ?? colonnes[0],
          sens: sens === 'ascendant' ? 'asc' : 'desc',
        };
      },
    )
    .meta({
      type: 'object',
      properties: {
        nbResultatsParPage: { type: 'integer', minimum: 1, maximum: PAR_PAGE_MAX, default: PAR_DEFAUT },
        pageResultatDemandee: { type: 'integer', minimum: 1, default: 1 },
        triColonne: { type: 'string', enum: [...colonnes], default: colonnes[0] },
        triSens: { type: 'string', enum: ['Ascendant', 'Descendant'], default: 'Descendant' },
      },
    });

export const parametresRetour = () =>
  z.object({
    pageCourante: z.int(),
    pages: z.int(),
    nbResultatsParPage: z.int(),
    total: z.int(),
  });

export const retourDe = ({ page, parPage }: PageDemandee, total: number) => ({
  pageCourante: page,
  pages: Math.ceil(total / parPage),
  nbResultatsParPage: parPage,
  total,
});

/** Of a list that is wholly in memory. */
export const tranche = <T>(lignes: readonly T[], { page, parPage }: PageDemandee): readonly T[] =>
  lignes.slice((page - 1) * parPage, page * parPage);
