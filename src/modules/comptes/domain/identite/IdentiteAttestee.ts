import type { CodeFournisseur } from './CodeFournisseur.ts';

/** What a provider has just said of the person in front of the browser, its signatures checked. */
export interface IdentiteAttestee {
  readonly fournisseur: CodeFournisseur;
  /** Names the person at this provider, for us alone, and never changes. */
  readonly sub: string;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  /** Null when the provider does not say: the address is proved by a code that is sent to it. */
  readonly courrielVerifie: boolean | null;
}
