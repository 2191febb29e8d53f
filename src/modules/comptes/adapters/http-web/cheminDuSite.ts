const BASE = 'https://site.invalid';

/** Where to go next, when it is a page of this site; otherwise the page by default. No address leads elsewhere. */
export const cheminDuSite = (demande: unknown, parDefaut: string): string => {
  if (typeof demande !== 'string' || !demande.startsWith('/') || !URL.canParse(demande, BASE))
    return parDefaut;
  const { origin, pathname, search, hash } = new URL(demande, BASE);
  return origin === BASE && !pathname.startsWith('//') ? pathname + search + hash : parDefaut;
};
