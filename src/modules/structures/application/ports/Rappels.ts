/** What was already told, so that it is told once. */
export interface Rappels {
  /** Keeps these keys and gives those that were not there: inside of a transaction, nobody else gets them. */
  noter(cles: readonly string[], le: Date): Promise<ReadonlySet<string>>;
  /** Forgets what was told before. */
  oublier(avant: Date): Promise<void>;
}
