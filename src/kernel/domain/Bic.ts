import { isValidBIC } from 'ibantools';

/** ISO 9362: 8 or 11 characters, upper case. */
export type Bic = string & { readonly __bic: never };

export const lireBic = (saisie: string): Bic | undefined => {
  const bic = saisie.replace(/\s/g, '').toUpperCase();
  return isValidBIC(bic) ? (bic as Bic) : undefined;
};
