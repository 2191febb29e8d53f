import { lireIban, type Iban } from '../../kernel/domain/Iban.ts';
import { lireSiret, type Siret } from '../../kernel/domain/Siret.ts';

/** A SIRET of made-up figures with its keys right: the same rank gives the same one. */
export const siretDe = (rang: number): Siret => {
  const siren = avecCle(`${90_000_000 + rang}`);
  return exige(lireSiret(avecCle(`${siren}0001`)), 'SIRET', rang);
};

/** A French IBAN of made-up figures with its keys right. */
export const ibanDe = (rang: number): Iban => {
  const [banque, guichet, compte] = ['30006', '00001', String(10_000_000_000 + rang)];
  const cleRib = 97n - ((89n * BigInt(banque) + 15n * BigInt(guichet) + 3n * BigInt(compte)) % 97n);
  const bban = `${banque}${guichet}${compte}${String(cleRib).padStart(2, '0')}`;
  const cle = 98n - (BigInt(`${bban}152700`) % 97n);
  return exige(lireIban(`FR${String(cle).padStart(2, '0')}${bban}`), 'IBAN', rang);
};

/** The identifier of a PARTICULIER in a range that the product's own numbering is far from reaching. */
export const particulierDe = (rang: number): string => avecCle(`9${99_000_000 + rang}`);

/** Followed by the Luhn key. */
const avecCle = (chiffres: string): string => {
  const somme = [...chiffres].reverse().reduce((total, chiffre, rang) => {
    const valeur = rang % 2 === 0 ? Number(chiffre) * 2 : Number(chiffre);
    return total + (valeur > 9 ? valeur - 9 : valeur);
  }, 0);
  return `${chiffres}${(10 - (somme % 10)) % 10}`;
};

const exige = <T>(lu: T | undefined, nature: string, rang: number): T => {
  if (lu === undefined) throw new Error(`made-up ${nature} ${rang} is not valid`);
  return lu;
};
