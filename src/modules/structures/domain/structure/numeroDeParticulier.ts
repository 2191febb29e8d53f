/**
 * The identifier of a natural person: 9, eight digits of our own sequence, a Luhn key. Never a NIR nor a part of one:
 * no NIR starts with 9.
 */
export const numeroDeParticulier = (rang: number): string => {
  const base = `9${String(rang).padStart(8, '0')}`;
  return `${base}${cleDeLuhn(base)}`;
};

export const estNumeroDeParticulier = (numero: string): boolean =>
  /^9\d{9}$/.test(numero) && cleDeLuhn(numero.slice(0, -1)) === Number(numero.at(-1));

const cleDeLuhn = (chiffres: string): number => {
  const somme = Array.from(chiffres, Number)
    .reverse()
    .reduce((total, chiffre, rang) => {
      const valeur = rang % 2 === 0 ? chiffre * 2 : chiffre;
      return total + (valeur > 9 ? valeur - 9 : valeur);
    }, 0);
  return (10 - (somme % 10)) % 10;
};
