/** What those who answer for a person may see of her account. */
export interface PersonneConnue {
  readonly id: number;
  readonly nom: string;
  readonly prenom: string;
  /** The login address. */
  readonly courriel: string;
  readonly statut: 'A_ACTIVER' | 'ACTIF' | 'INACTIF';
  /** It may be over. */
  readonly verrouilleJusque: Date | null;
  readonly derniereConnexion: Date | null;
  /** An account of the support. */
  readonly support: boolean;
  readonly creeLe: Date;
}

export interface AnnuaireDesPersonnes {
  /** The unknown ones are left out. */
  consulter(ids: readonly number[]): Promise<ReadonlyMap<number, PersonneConnue>>;
  /** By the folded words of a name or of a login address, each of which must be found; by name. */
  chercher(mots: readonly string[], limite: number): Promise<readonly PersonneConnue[]>;
  /** By the exact login address. */
  idParCourriel(courriel: string): Promise<number | undefined>;
}
