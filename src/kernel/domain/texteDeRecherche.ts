/** "Saint-Étienne" and "saint etienne" become the same words: lower case, no accent, no punctuation. */
export const texteDeRecherche = (...morceaux: readonly (string | null)[]): string =>
  morceaux
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
