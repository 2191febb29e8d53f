import type { Langue } from '../../../../kernel/domain/Langue.ts';

export interface CompteConnu {
  readonly utilisateurId: number;
  /** False while it waits for its activation. */
  readonly actif: boolean;
}

/** The accounts of people, as a gestionnaire may act on them. */
export interface ComptesDesPersonnes {
  /** By the login address; a closed account is not found. */
  trouver(courriel: string): Promise<CompteConnu | undefined>;
  /** Undefined when there is no such account, or when it is closed. */
  etat(utilisateurId: number): Promise<CompteConnu | undefined>;
  /** Mails a new activation link; nothing when the account does not wait for it. */
  renvoyerActivation(utilisateurId: number): Promise<void>;
}

export interface Invite {
  readonly courriel: string;
  readonly langue: Langue;
}
