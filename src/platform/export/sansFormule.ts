const FORMULE = /^[\s\u00a0\u202f\ufeff]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/;

/** A spreadsheet would run a text that begins like a formula: an apostrophe makes it a text again. */
export const sansFormule = (texte: string): string => (FORMULE.test(texte) ? `'${texte}` : texte);
