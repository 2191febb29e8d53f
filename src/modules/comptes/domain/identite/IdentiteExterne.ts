import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { CodeFournisseur } from './CodeFournisseur.ts';

/**
 * A way in by a provider. It is known by the provider's `sub` and never by an address, which may change hands. One account
 * has one identity of each provider at most, and one identity opens one account.
 */
export interface IdentiteExterne {
  readonly fournisseur: CodeFournisseur;
  readonly sub: string;
  readonly utilisateurId: number;
  /** The provider's address at that time: it tells the person which identity this is. */
  readonly courriel: Courriel;
  readonly lieeLe: Date;
  /** Null until it has opened a session. */
  readonly vueLe: Date | null;
}
