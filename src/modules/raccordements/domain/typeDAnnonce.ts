/** `memoire.etat`: it has entered an état, be it that of before in another juridiction; the two others leave it in its état. */
export type TypeDAnnonce = 'memoire.etat' | 'memoire.relance' | 'memoire.relance-repondue';

const RELANCES: ReadonlyMap<string, TypeDAnnonce> = new Map([
  ['RELANCER', 'memoire.relance'],
  ['REPONDRE_A_LA_RELANCE', 'memoire.relance-repondue'],
]);

export const typeDAnnonce = (acte: string): TypeDAnnonce => RELANCES.get(acte) ?? 'memoire.etat';
