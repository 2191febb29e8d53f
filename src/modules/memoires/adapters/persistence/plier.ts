/** As texts are compared when somebody searches: without accents, in lower case, with single plain spaces. */
export const plier = (texte: string): string =>
  texte
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
