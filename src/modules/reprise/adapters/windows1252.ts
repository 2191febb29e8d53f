/**
 * What windows-1252 puts from 0x80 to 0x9f, its five holes as NUL. Our own table: the `TextDecoder` of some releases of Node
 * reads Latin-1 under that name.
 */
const HAUT =
  '\u20ac\u0000\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u0000\u017d\u0000' +
  '\u0000\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u0000\u017e\u0178';

const ZONE = /[\u0080-\u009f]/g;
const HORS_LATIN = /[^\u0000-\u007f\u00a0-\u00ff]/g;
const NUL = '\u0000';

/** From bytes read as Latin-1; undefined when one of them is a hole of windows-1252. */
export const depuisLatin1 = (latin: string): string | undefined => {
  let troue = false;
  const lu = latin.replace(ZONE, (caractere) => {
    const vrai = HAUT[caractere.charCodeAt(0) - 0x80] ?? NUL;
    troue ||= vrai === NUL;
    return vrai;
  });
  return troue ? undefined : lu;
};

/** To be written as Latin-1. @throws RangeError when windows-1252 has no such character */
export const versLatin1 = (texte: string): string =>
  texte.replace(HORS_LATIN, (caractere) => {
    const place = HAUT.indexOf(caractere);
    if (place === -1 || caractere === NUL) throw new RangeError(`not in windows-1252: ${caractere}`);
    return String.fromCharCode(0x80 + place);
  });
