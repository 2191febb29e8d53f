import type { Personne } from './Personne.ts';

const PAGES_AU_PLUS = 120;

/** What a link answers with a file, and what changes the language. */
const PAS_UNE_PAGE = /\/(pieces\/\d+|accuse|langue)(\?|$)/;

/** Those of a list differ by their figures only: one of each kind is opened. */
const genreDe = (adresse: URL): string => {
  const vue = adresse.searchParams.get('vue') ?? '';
  return `${adresse.pathname.replace(/\d+/g, '#')} ${[...new Set(adresse.searchParams.keys())].sort().join()} ${vue}`;
};

/** Follows every link of the site, one of each kind, and gives the addresses of the pages that were found. */
export const explorer = async (personne: Personne, depart: string): Promise<readonly string[]> => {
  const { page } = personne.visitor;
  const genres = new Set<string>();
  const file = [depart];
  const vues: string[] = [];
  while (file.length > 0 && vues.length < PAGES_AU_PLUS) {
    const chemin = file.shift() ?? depart;
    const status = await personne.visitor.goto(chemin);
    if (status !== 200) personne.visitor.note(`answers ${status}`);
    vues.push(chemin);
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
