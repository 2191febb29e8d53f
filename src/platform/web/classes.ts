/** `classes('a', erreur && 'b')` → `a` or `a b` */
export const classes = (...noms: readonly (string | false | null | undefined)[]): string =>
  noms.filter(Boolean).join(' ');
