/** Keeps a secret that must be read again: sealed at rest, bound to what it is for, so that it cannot be moved elsewhere. */
export interface SecretBox {
  seal(clear: string, purpose: string): Promise<string>;
  /** @throws SecretUnreadable when it was altered, sealed for something else or under a key that is gone */
  open(sealed: string, purpose: string): Promise<string>;
}
