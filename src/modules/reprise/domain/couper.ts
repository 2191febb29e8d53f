/** At most that many places, and never through the middle of a character that takes two: no database takes half of one. */
export const couper = (texte: string, longueur: number): string => {
  if (texte.length <= longueur) return texte;
  const dernier = texte.charCodeAt(longueur - 1);
  return texte.slice(0, dernier >= 0xd800 && dernier <= 0xdbff ? longueur - 1 : longueur);
};
