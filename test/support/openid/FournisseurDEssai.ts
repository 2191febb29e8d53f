import type { OpenIdProvider } from '../../../src/platform/config/OpenIdProvider.ts';

export interface PersonneAttestee {
  readonly sub: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly email?: string;
  /** Left out: the provider does not say. */
  readonly email_verified?: boolean;
}

/** What the provider does wrong, or another way, until it is told otherwise. */
export interface Ecarts {
  readonly acr?: string;
  /** The person says no. */
  readonly refuse?: boolean;
  readonly userinfo?: 'en-clair' | 'autre-cle';
  /** Every address of the provider answers 503. */
  readonly panne?: boolean;
}

export interface FournisseurDEssai {
  readonly url: string;
  readonly reglage: OpenIdProvider;
  /** Who is in front of the provider's page. */
  personne: PersonneAttestee;
  ecarts: Ecarts;
  /** `GET /auth`, `POST /token` …, as they were asked for. */
  readonly demandes: string[];
  arreter(): Promise<void>;
}
