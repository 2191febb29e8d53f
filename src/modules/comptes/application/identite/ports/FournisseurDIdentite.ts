import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import type { IdentiteAttestee } from '../../../domain/identite/IdentiteAttestee.ts';

/** Kept in the session between the departure and the return: what comes back must match. */
export interface DemandeDIdentite {
  readonly state: string;
  readonly nonce: string;
}

export interface DepartVersFournisseur extends DemandeDIdentite {
  /** Where the browser goes. */
  readonly adresse: string;
}

export interface Attestation {
  readonly identite: IdentiteAttestee;
  /** Given back to the provider at sign-out; never logged. */
  readonly idToken: string;
}

/** An OpenID provider. It is called outside of any transaction. */
export interface FournisseurDIdentite {
  readonly code: CodeFournisseur;
  /** @throws FournisseurIndisponible */
  preparer(): Promise<DepartVersFournisseur>;
  /**
   * `retour`: the query with which the browser came back.
   * @throws IdentificationAbandonnee, IdentificationPerimee, IdentiteRefusee, IdentiteIncomplete, FournisseurIndisponible
   */
  attester(retour: URLSearchParams, demande: DemandeDIdentite): Promise<Attestation>;
  /** Where the browser goes to sign out of the provider. @throws FournisseurIndisponible */
  adresseDeDeconnexion(idToken: string, state: string): Promise<string>;
}
