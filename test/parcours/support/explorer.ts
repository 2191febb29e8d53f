import type { Personne } from './Personne.ts';

const PAGES_AU_PLUS = 160;

/** Whoever comes after so many readers of a kind of page opens it in the browser only when its elements are new. */
const LECTEURS_DANS_LE_NAVIGATEUR = 2;

/** What a link answers with a file, and what changes the language. */
const PAS_UNE_PAGE = /\/(pieces\/\d+|accuse|langue)(\?|$)/;

/** Drawn alike from the table of the services: their own test reads each of them. */
const PAGE_DE_SERVICE = /^(\/api\/documentation\/).+/;

/** Those of a list differ by their figures only: one of each kind is opened. */
export const genreDe = ({ pathname, searchParams }: URL): string => {
  const vue = searchParams.get('vue') ?? '';
  return `${pathname.replace(PAGE_DE_SERVICE, '$1*').replace(/\d+/g, '#')} ${[...new Set(searchParams.keys())].sort().join()} ${vue}`;
};

const ANCRE = /<a((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/g;

const liensDe = (html: string, page: URL): readonly URL[] =>
  [...html.matchAll(ANCRE)].flatMap(([, attributs = '']) => {
    const [, href] = /\shref="([^"]*)"/.exec(attributs) ?? [];
    if (href === undefined || /\sdownload(?:[\s=]|$)/.test(attributs)) return [];
    return [new URL(href.replaceAll('&amp;', '&'), page)];
  });

/**
 * Follows the links of the site and gives the addresses of the pages that were found. Of each kind, the first and the last
 * link of the page where the kind was met: in a list of people, oneself and somebody else. Every page answers 200 and is
 * valid; those that have something new in them, or too few readers so far (`lecteurs`: how many by kind), are opened in the
 * browser.
 */
export const explorer = async (
  { visitor }: Personne,
  depart: string,
  lecteurs: Map<string, number> = new Map(),
): Promise<readonly URL[]> => {
  const genres = new Set<string>();
  const lus = new Set<string>();
  const file = [depart];
  const vues: URL[] = [];
  while (file.length > 0 && vues.length < PAGES_AU_PLUS) {
    const chemin = file.shift() ?? depart;
    const { url, status, html, nouvelle } = await visitor.read(chemin);
    const page = new URL(url);
    const genre = genreDe(new URL(chemin, page));
    const deja = lecteurs.get(genre) ?? 0;
    if (nouvelle || deja < LECTEURS_DANS_LE_NAVIGATEUR || lus.has(genre)) {
      await visitor.goto(chemin);
      if (!lus.has(genre)) lecteurs.set(genre, deja + 1);
      lus.add(genre);
    }
    if (status !== 200) visitor.note(`${chemin} answers ${status}`);
    vues.push(new URL(chemin, page));
    const nouveaux = new Map<string, readonly string[]>();
    for (const adresse of liensDe(html, page)) {
      const sorte = genreDe(adresse);
      if (adresse.origin !== page.origin || genres.has(sorte)) continue;
      const suite = adresse.pathname + adresse.search;
      if (PAS_UNE_PAGE.test(suite)) continue;
      const [premier = suite] = nouveaux.get(sorte) ?? [];
      nouveaux.set(sorte, [premier, suite]);
    }
    for (const [sorte, [premier = '', dernier = '']] of nouveaux) {
      genres.add(sorte);
      file.push(...new Set([premier, dernier]));
    }
  }
  if (file.length > 0) visitor.note(`leaves ${file.length} pages unread: ${file.join(', ')}`);
  return vues;
};
