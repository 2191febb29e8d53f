/** What the kept contents really are. */
export interface Empreintes {
  /**
   * In the same order: the SHA-256 of the content that is kept under each of these, read whole; null when it cannot be read. Some of
   * them are read at the same time.
   */
  relire(sha256s: readonly string[]): Promise<readonly (string | null)[]>;
}
