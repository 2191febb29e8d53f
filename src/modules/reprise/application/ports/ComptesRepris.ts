import type { Courriel } from '../../../../kernel/domain/Courriel.ts';

export interface CompteDOrigine {
  readonly courriel: Courriel;
  readonly nom: string;
  readonly prenom: string;
  readonly creeLe: Date | null;
  readonly derniereConnexion: Date | null;
}

/** The accounts, many at once. Each method joins the transaction that runs. */
export interface ComptesRepris {
  reprendre(
    comptes: readonly CompteDOrigine[],
  ): Promise<
    ReadonlyMap<Courriel, { readonly id: number; readonly version: number; readonly cree: boolean }>
  >;
  /** The version stays. What became of each, in the same order. */
  mettreAJour(
    comptes: readonly (CompteDOrigine & {
      readonly id: number;
      readonly version: number;
      /** Those who have it on the portal of origin do not all name this address. */
      readonly partage: boolean;
    })[],
  ): Promise<readonly ('MIS_A_JOUR' | 'ADRESSE_PRISE' | 'LAISSE')[]>;
  utilises(comptes: readonly { readonly id: number; readonly version: number }[]): Promise<readonly number[]>;
  connectesDepuis(ids: readonly number[], le: Date): Promise<readonly number[]>;
  retirer(ids: readonly number[]): Promise<void>;
  /** How many letters leave. */
  inviter(ids: readonly number[]): Promise<number>;
}
