export interface Adresse {
  readonly ligne1: string;
  readonly ligne2: string | null;
  /** Empty where the country has none. */
  readonly codePostal: string;
  readonly ville: string;
  /** ISO 3166-1, two letters. */
  readonly pays: string;
}
