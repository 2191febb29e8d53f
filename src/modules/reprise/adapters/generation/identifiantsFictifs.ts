/** A SIRET of made-up figures with its keys right. */
export const siretFictif = (rang: number): string =>
  avecCleDeLuhn(`${avecCleDeLuhn(`${80_000_000 + rang}`)}0001`);

/** A French IBAN of made-up figures with its keys right. */
export const ibanFictif = (rang: number): string => {
  const [banque, guichet, compte] = ['30006', '00001', String(20_000_000_000 + rang)];
  const cleRib = 97n - ((89n * BigInt(banque) + 15n * BigInt(guichet) + 3n * BigInt(compte)) % 97n);
  const bban = `${banque}${guichet}${compte}${String(cleRib).padStart(2, '0')}`;
  const cle = 98n - (BigInt(`${bban}152700`) % 97n);
  return `FR${String(cle).padStart(2, '0')}${bban}`;
};

const avecCleDeLuhn = (chiffres: string): string => {
  let somme = 0;
  for (let i = 0; i < chiffres.length; i += 1) {
    const chiffre = chiffres.charCodeAt(chiffres.length - 1 - i) - 48;
    const valeur = i % 2 === 0 ? chiffre * 2 : chiffre;
    somme += valeur > 9 ? valeur - 9 : valeur;
  }
  return `${chiffres}${(10 - (somme % 10)) % 10}`;
};
