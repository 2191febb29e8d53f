const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const BASE = 'https://relatif.invalid';

/** True when following the address cannot run a script: a path of the site, or a known scheme. */
export const lienSur = (href: string): boolean =>
  URL.canParse(href, BASE) && SCHEMES.has(new URL(href, BASE).protocol);
