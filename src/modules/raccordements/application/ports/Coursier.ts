/** Is told that there is, or that there will be, something to deliver; queues it in the running transaction. */
export interface Coursier {
  /** @param cle the same request twice is one */
  appeler(cle: string, le?: Date): Promise<void>;
}
