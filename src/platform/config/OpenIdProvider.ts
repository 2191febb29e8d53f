/** How an OpenID provider knows this site. */
export interface OpenIdProvider {
  /** The issuer, as its discovery document names it. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Of the ID token and of the user info, as registered at the provider. */
  readonly signature: 'ES256' | 'RS256';
}
