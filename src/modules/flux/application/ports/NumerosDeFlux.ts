export interface NumerosDeFlux {
  /** The next of the one national sequence; one that is not used is lost. */
  prochain(): Promise<string>;
}
