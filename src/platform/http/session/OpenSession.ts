/** A session in which somebody is signed in, as it is shown to her. */
export interface OpenSession {
  /** Opens nothing: the hash of what the browser keeps. */
  readonly id: string;
  readonly openedAt: Date;
  readonly seenAt: Date;
  readonly browser: string | null;
  readonly address: string | null;
}
