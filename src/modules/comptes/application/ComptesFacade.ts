import type { Langue } from '../../../kernel/domain/Langue.ts';

/** Who acts, as the banner and the rights need it. */
export interface Identite {
  readonly id: number;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  readonly langue: Langue;
  /** The connection before the one that is open; null on the first visit. */
  readonly derniereConnexion: Date | null;
  readonly support: boolean;
  readonly actif: boolean;
  /** The account waits for its activation link to be used. */
  readonly aActiver: boolean;
}

export interface PersonneNommee {
  readonly id: number;
  readonly nom: string;
  readonly prenom: string;
  /** The login address. */
  readonly courriel: string;
  /** Where business mails go: the contact address, or else the login address. */
  readonly courrielDeContact: string;
  readonly langue: Langue;
}

export interface PersonneTrouvee extends PersonneNommee {
  readonly actif: boolean;
}

export interface CompteDeDemonstration {
  readonly courriel: string;
  readonly nom: string;
  readonly prenom: string;
  /** Null: the person enters through « Mot de passe oublié ? » only. */
  readonly motDePasse: string | null;
  readonly langue?: Langue;
  readonly support?: boolean;
  readonly derniereConnexion?: Date | null;
}

/** What the other modules may ask about accounts. */
export interface ComptesFacade {
  /** Undefined when there is no such account. */
  identite(id: number): Promise<Identite | undefined>;
  /** One query for all; an unknown id is left out. */
  nommer(ids: readonly number[]): Promise<ReadonlyMap<number, PersonneNommee>>;
  trouverParCourriel(courriel: string): Promise<PersonneTrouvee | undefined>;
  /** Mails a new activation link; nothing when the account does not wait for it. */
  renvoyerActivation(utilisateurId: number): Promise<void>;
  /**
   * An active account without any mail, for demonstration data: the password is taken as it is. The same address again
   * changes nothing and gives the id of the account that is there.
   */
  creerActif(compte: CompteDeDemonstration): Promise<number>;
}
