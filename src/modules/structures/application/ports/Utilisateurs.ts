import type { Langue } from '../../../../kernel/domain/Langue.ts';

export interface Personne {
  readonly id: number;
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
}

/** What this module needs to know about people, in its own words. */
export interface Utilisateurs {
  /** The unknown ones are left out. */
  nommer(ids: readonly number[]): Promise<ReadonlyMap<number, Personne>>;
  /** To write to her; undefined when the account is closed. */
  destinataire(id: number): Promise<(Personne & { readonly langue: Langue }) | undefined>;
}
