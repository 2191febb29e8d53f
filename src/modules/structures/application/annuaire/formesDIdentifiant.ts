/** What was typed, as it may be kept: some types of identifier hold blanks, the others are often typed by groups. */
export const formesDIdentifiant = (saisie: string): readonly string[] => {
  const majuscules = saisie
    .trim()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .toUpperCase();
  return [...new Set([majuscules, majuscules.replace(/[ .]/g, '')])];
};
