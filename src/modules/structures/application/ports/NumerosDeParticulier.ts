export interface NumerosDeParticulier {
  /**
   * The rank of the next number. Taken inside of a transaction, it holds the others back until its end: what is read after
   * it is up to date.
   */
  prochain(): Promise<number>;
}
