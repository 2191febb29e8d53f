import type { Personne } from './Personne.ts';

const PAGES_AU_PLUS = 160;

/** What a link answers with a file, and what changes the language. */
const PAS_UNE_PAGE = /\/(pieces\/\d+|accuse|langue)(\?|$)/;

/** Those of a list differ by their figures only: one of each kind is opened. */
export const genreDe = ({ pathname, searchParams }: URL): string => {
  const vue = searchParams.get('vue') ?? '';
  return `${pathname.replace(/\d+/g, '#')} ${[...new Set(searchParams.keys())].sort().join()} ${vue}`;
};

/**
 * Follows the links of the site and gives the addresses of the pages that were found. Of each kind, the first and the last
 * link of the page where the kind was met: in a list of people, oneself and somebody else.
 */
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
    const nouveaux = new Map<string, readonly string[]>();
    for (const lien of liens) {
      const adresse = new URL(lien);
      const genre = genreDe(adresse);
      if (adresse.origin !== new URL(page.url()).origin || genres.has(genre)) continue;
      const suite = adresse.pathname + adresse.search;
      if (PAS_UNE_PAGE.test(suite)) continue;
      const [premier = suite] = nouveaux.get(genre) ?? [];
      nouveaux.set(genre, [premier, suite]);
    }
    for (const [genre, [premier = '', dernier = '']] of nouveaux) {
      genres.add(genre);
      file.push(...new Set([premier, dernier]));
    }
  }
  if (file.length > 0) personne.visitor.note(`leaves ${file.length} pages unread: ${file.join(', ')}`);
  return vues;
};
