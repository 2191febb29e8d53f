/** A refusal by the edge itself, before any use case. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    /** Found in the sentences: `http.403.csrf` … */
    readonly code: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }
}
