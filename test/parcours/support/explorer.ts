import type { Personne } from './Personne.ts';

const PAGES_AU_PLUS = 120;

/** What a link answers with a file, and what changes the language. */
const PAS_UNE_PAGE = /\/(pieces\/\d+|accuse|langue)(\?|$)/;

/** Those of a list differ by their figures only: one of each kind is opened. */
export const genreDe = ({ pathname, searchParams }: URL): string => {
  const vue = searchParams.get('vue') ?? '';
  return `${pathname.replace(/\d+/g, '#')} ${[...new Set(searchParams.keys())].sort().join()} ${vue}`;
};

/** Follows every link of the site, one of each kind, and gives the addresses of the pages that were found. */
export const explorer = async (personne: Personne, depart: string): Promise<readonly URL[]> => {
  const { page } = personne.visitor;
  const genres = new Set<string>();
  const file = [depart];
  const vues: URL[] = [];
  while (file.length > 0 && vues.length < PAGES_AU_PLUS) {
    const chemin = file.shift() ?? depart;
    const status = await personne.visitor.goto(chemin);
    if (status !== 200) personne.visitor.note(`answers ${status}`);
    vues.push(new URL(chemin, page.url()));
    const liens = await page
      .locator('a[href]:not([download])')
      .evaluateAll((ancres) => ancres.map((ancre) => (ancre as unknown as { readonly href: string }).href));
    for (const lien of liens) {
      const adresse = new URL(lien);
      const genre = genreDe(adresse);
      if (adresse.origin !== new URL(page.url()).origin || genres.has(genre)) continue;
      if (PAS_UNE_PAGE.test(adresse.pathname + adresse.search)) continue;
      genres.add(genre);
      file.push(adresse.pathname + adresse.search);
    }
  }
  return vues;
};
