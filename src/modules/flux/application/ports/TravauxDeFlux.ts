/** Work that waits for the end of the transaction. */
export interface TravauxDeFlux {
  /** In the transaction of the deposit. */
  demanderLeTraitement(fluxId: number): Promise<void>;
}
