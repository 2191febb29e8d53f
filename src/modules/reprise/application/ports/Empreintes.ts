/** What the kept contents really are. */
export interface Empreintes {
  /** The SHA-256 of the content that is kept under this one, read whole; null when it cannot be read. */
  relire(sha256: string): Promise<string | null>;
}
