export interface AccuseDeDepot {
  readonly memoireId: number;
  readonly sha256: string;
  /** In bytes. */
  readonly taille: number;
  readonly etabliLe: Date;
}

/** One accusé at most for a mémoire; the first one stays. */
export interface AccusesDeDepot {
  find(memoireId: number): Promise<AccuseDeDepot | undefined>;
  garder(accuse: AccuseDeDepot): Promise<void>;
}
