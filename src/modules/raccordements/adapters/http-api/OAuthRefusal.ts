import type { Request } from 'express';

type CodeOAuth = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'temporarily_unavailable';

/** A refusal of the token endpoint, in the words of RFC 6749 §5.2. */
export class OAuthRefusal extends Error {
  constructor(
    readonly error: CodeOAuth,
    readonly description?: string,
    readonly status = 400,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(error);
  }

  /** 400 as on PISTE; 401 for one who came by the header Authorization, as the RFC wants. */
  static client(req: Request): OAuthRefusal {
    const description = 'Client authentication failed';
    return req.get('authorization') === undefined
      ? new OAuthRefusal('invalid_client', description)
      : new OAuthRefusal('invalid_client', description, 401, { 'WWW-Authenticate': 'Basic realm="oauth"' });
  }
}
