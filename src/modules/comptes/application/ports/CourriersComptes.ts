import type { EtatUtilisateur } from '../../domain/Utilisateur.ts';

export type DestinataireDuCompte = Pick<EtatUtilisateur, 'courriel' | 'nom' | 'prenom' | 'langue'>;

/** Letters about the account itself: always to the login address, in the account's language. They leave after the commit. */
export interface CourriersComptes {
  activation(a: DestinataireDuCompte, jeton: string): Promise<void>;
  dejaConnu(a: DestinataireDuCompte): Promise<void>;
  verrouillage(a: DestinataireDuCompte, jusque: Date): Promise<void>;
  reinitialisation(a: DestinataireDuCompte, jeton: string): Promise<void>;
  /** Somebody has asked for a link, or for an account, with the address of a closed account. */
  estFerme(a: DestinataireDuCompte): Promise<void>;
  motDePasseChange(a: DestinataireDuCompte, le: Date): Promise<void>;
}
