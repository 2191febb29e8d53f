import { electronicFormatIBAN, isValidIBAN } from 'ibantools';

/** ISO 13616, without spaces, upper case, key checked. */
export type Iban = string & { readonly __iban: never };

export const lireIban = (saisie: string): Iban | undefined => {
  const iban = electronicFormatIBAN(saisie);
  return iban !== null && isValidIBAN(iban) ? (iban as Iban) : undefined;
};

/** "FR76 3000 6000 0112 3456 7890 189" */
export const ibanLisible = (iban: Iban): string => iban.replace(/(.{4})(?=.)/g, '$1 ');
