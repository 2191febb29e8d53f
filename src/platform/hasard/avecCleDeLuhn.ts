/** Followed by the figure that makes the sum of Luhn right. */
export const avecCleDeLuhn = (chiffres: string): string => {
  let somme = 0;
  for (let rang = 0; rang < chiffres.length; rang += 1) {
    const chiffre = Number(chiffres[chiffres.length - 1 - rang]);
    const valeur = rang % 2 === 0 ? chiffre * 2 : chiffre;
    somme += valeur > 9 ? valeur - 9 : valeur;
  }
  return `${chiffres}${(10 - (somme % 10)) % 10}`;
};
