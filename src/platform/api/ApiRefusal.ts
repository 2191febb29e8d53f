/** A refusal by the gateway, before any service: an HTTP status, and `{}` for a body. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 413 | 415 | 429,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`refused by the gateway: ${status}`);
  }
}
