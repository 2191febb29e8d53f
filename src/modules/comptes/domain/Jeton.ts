/** `CONTACT`: sent to the contact address; the two others, to the mailboxes that a change of login address goes through. */
export type NatureDeJeton =
  'ACTIVATION' | 'REINITIALISATION' | 'CONTACT' | 'ADRESSE_ANCIENNE' | 'ADRESSE_NOUVELLE';

export const DUREE_DU_JETON_MINUTES = 60;

const MINUTE_MS = 60_000;
const REPOS_ENTRE_DEUX_ENVOIS_MS = MINUTE_MS;

/**
 * A link sent to a mailbox of the account. Only the fingerprint of its secret is kept. It serves once, within 60 minutes; an account
 * has one of each nature at most, and asking again replaces it.
 */
export interface Jeton {
  readonly utilisateurId: number;
  readonly nature: NatureDeJeton;
  /** SHA-256 of the secret, 64 hexadecimal digits. */
  readonly empreinte: string;
  readonly creeLe: Date;
  readonly expireLe: Date;
}

export const emettreJeton = (
  utilisateurId: number,
  nature: NatureDeJeton,
  empreinte: string,
  le: Date,
): Jeton => ({
  utilisateurId,
  nature,
  empreinte,
  creeLe: le,
  expireLe: new Date(le.getTime() + DUREE_DU_JETON_MINUTES * MINUTE_MS),
});

/** A second request within the minute comes from a double click: the link already on its way stays good. */
export const vientDEtreEmis = (jeton: Jeton, le: Date): boolean =>
  le.getTime() - jeton.creeLe.getTime() < REPOS_ENTRE_DEUX_ENVOIS_MS;

export const estValable = (jeton: Jeton, le: Date): boolean => le.getTime() < jeton.expireLe.getTime();
