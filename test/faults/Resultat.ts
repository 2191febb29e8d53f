/** One line of the account. `perdus` and `doubles` must be 0, and `fautes` empty. */
export interface Resultat {
  readonly epreuve: string;
  readonly tours: number;
  /** Acts that the product said were done. */
  readonly acquittes: number;
  /** Of these, those that are there, whole. */
  readonly gardes: number;
  readonly perdus: number;
  readonly doubles: number;
  readonly remarque: string;
  /** Everything that was not as it must be, in words. */
  readonly fautes: readonly string[];
}
