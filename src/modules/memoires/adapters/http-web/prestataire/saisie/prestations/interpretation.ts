/** What the help with the sum works on: the oral interpreting of the interpreters (art. R. 122 and A. 43-7 CPP). */
export const INTERPRETATION = { categorie: 'INTERPRETE_TRADUCTEUR', tarif: 'INTERPRETE_ORAL' } as const;
