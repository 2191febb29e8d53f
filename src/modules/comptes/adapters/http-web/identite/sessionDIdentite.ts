import 'express-session';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import type { IdentiteAttestee } from '../../../domain/identite/IdentiteAttestee.ts';

/** Sent to a provider, and not back yet. */
export interface DemandeEnCours {
  readonly fournisseur: CodeFournisseur;
  readonly state: string;
  readonly nonce: string;
  /** To enter, or to link the identity to the account of this person. */
  readonly lierA: number | null;
  readonly retour: string | null;
  /** Epoch milliseconds. */
  readonly depuis: number;
}

/** Back from a provider, and something is still asked of the person. */
export interface IdentiteEnAttente {
  readonly identite: IdentiteAttestee;
  readonly idToken: string;
  readonly etape: 'ADRESSE_A_PROUVER' | 'COMPTE_A_LIER' | 'COMPTE_A_CREER' | 'MON_COMPTE';
  readonly retour: string | null;
  readonly depuis: number;
  /** `expireLe`: ISO instant. */
  readonly preuve: { readonly empreinte: string; readonly expireLe: string } | null;
}

/** The provider by which a session was opened: it is told when the session ends. */
export interface IdentiteOuverte {
  readonly fournisseur: CodeFournisseur;
  readonly idToken: string;
}

declare module 'express-session' {
  interface SessionData {
    demandeDIdentite?: DemandeEnCours;
    identiteEnAttente?: IdentiteEnAttente;
    identiteOuverte?: IdentiteOuverte;
    /** To be linked to the account that owes a code (`attente`), once it is given. */
    identiteALier?: IdentiteAttestee;
    /** Signed out here, not yet there. `idToken` is gone once the browser has left. */
    finDIdentite?: {
      readonly fournisseur: CodeFournisseur;
      readonly idToken: string | null;
      readonly state: string;
    };
  }
}
