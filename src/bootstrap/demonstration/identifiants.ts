import { lireIban, type Iban } from '../../kernel/domain/Iban.ts';
import { lireSiret, type Siret } from '../../kernel/domain/Siret.ts';
import { avecCleDeLuhn } from '../../platform/hasard/avecCleDeLuhn.ts';
import { ibanFictif } from '../../platform/hasard/ibanFictif.ts';
import { siretFictif } from '../../platform/hasard/siretFictif.ts';

/** The same rank gives the same one. */
export const siretDe = (rang: number): Siret =>
  exige(lireSiret(siretFictif(90_000_000 + rang)), 'SIRET', rang);

export const ibanDe = (rang: number): Iban =>
  exige(lireIban(ibanFictif(10_000_000_000 + rang)), 'IBAN', rang);

/** The identifier of a PARTICULIER in a range that the product's own numbering is far from reaching. */
export const particulierDe = (rang: number): string => avecCleDeLuhn(`9${99_000_000 + rang}`);

const exige = <T>(lu: T | undefined, nature: string, rang: number): T => {
  if (lu === undefined) throw new Error(`made-up ${nature} ${rang} is not valid`);
  return lu;
};
