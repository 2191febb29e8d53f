/** What a piece may be, wherever it is kept. Characters, bytes, and kinds as found in the content. */
export const LIMITES_DE_PIECE = {
  nom: 100,
  taille: 10 * 1024 * 1024,
  mimes: ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'],
} as const;
