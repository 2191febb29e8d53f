const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const BASE = 'https://relatif.invalid';

const CHEMIN_DU_SITE = /^(?:\/(?!\/)|[#?])/;

/** True when following the address cannot run a script: a path of the site, or a known scheme. */
export const lienSur = (href: string): boolean =>
  CHEMIN_DU_SITE.test(href) || (URL.canParse(href, BASE) && SCHEMES.has(new URL(href, BASE).protocol));
