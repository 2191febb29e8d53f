import type { Courriel } from '../../../../kernel/domain/Courriel.ts';

export interface CompteDOrigine {
  readonly courriel: Courriel;
  /** As typed on the other portal; what a name may not hold is taken away. */
  readonly nom: string;
  readonly prenom: string;
  readonly creeLe: Date | null;
  readonly derniereConnexion: Date | null;
}

export interface CompteRepris {
  readonly id: number;
  readonly version: number;
  /** False when somebody had an account with this address already: it is used as it is. */
  readonly cree: boolean;
  readonly prenom: string;
  readonly nom: string;
}

export interface CompteSuivi {
  readonly id: number;
  readonly version: number;
}

export interface CompteRedit extends CompteDOrigine, CompteSuivi {
  /** Several people of the other portal have it, and do not name one address: its own stays, whichever of them speaks. */
  readonly partage: boolean;
}

/** `ADRESSE_PRISE`: another account has this address, or has just been given it. `LAISSE`: it has changed here, or keeps its address. */
export type SuiteDUnCompte = 'MIS_A_JOUR' | 'ADRESSE_PRISE' | 'LAISSE';

/**
 * The door by which another portal's people come in, many at once. An account waits for its activation, without a password: the
 * first visit with the same address sends the link. No event, no mail. Each method joins the transaction that runs.
 */
export interface RepriseDesComptes {
  /** One account for one address: by address, those that are there or have just been made. */
  reprendre(comptes: readonly CompteDOrigine[]): Promise<ReadonlyMap<Courriel, CompteRepris>>;
  /**
   * Names, dates and address told anew; the version stays. What became of each, in the same order. Rewritten are those of this
   * version still, never activated, nobody's of the support, and of an address that no other account has; of two that take one
   * address, the older account has it; of two that tell one account, the last.
   */
  mettreAJour(comptes: readonly CompteRedit[]): Promise<readonly SuiteDUnCompte[]>;
  /** Those that have changed since this version, are active or are gone. */
  utilises(comptes: readonly CompteSuivi[]): Promise<readonly number[]>;
  /** Of accounts that were here before, those whose holder has signed in since. */
  connectesDepuis(ids: readonly number[], le: Date): Promise<readonly number[]>;
  /**
   * By their id, those that are not as a run left them: gone, or of another address at the version that is told. An account that
   * has changed since is its holder's.
   */
  comparer(
    comptes: readonly (CompteSuivi & { readonly courriel: Courriel })[],
  ): Promise<ReadonlyMap<number, 'absent' | 'courriel'>>;
  /** Accounts that nobody has used are taken away. */
  retirer(ids: readonly number[]): Promise<void>;
  /** The welcome letter, to those whose account still waits for its activation; returns how many leave. */
  inviter(ids: readonly number[]): Promise<number>;
}
