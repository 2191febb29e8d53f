/** Slow on purpose, one at a time in the process: never called inside of a transaction. */
export interface HacheurDeMotDePasse {
  hacher(motDePasse: string): Promise<string>;
  /** Without a hash to compare with, takes the same time and answers false. */
  verifier(motDePasse: string, hache: string | null): Promise<boolean>;
}
