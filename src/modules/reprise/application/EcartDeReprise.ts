/** Nothing personal: our ids, those of the portal of origin, codes, counts and sums in cents. */
export interface EcartDeReprise {
  readonly sujet: string;
  readonly attendu: string;
  readonly trouve: string;
}
