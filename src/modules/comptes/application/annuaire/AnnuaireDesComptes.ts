import type { CompteConsulte } from './CompteConsulte.ts';

/** For the gestionnaires (the people of their structures) and for support; whom they may look at is for the asker to check. */
export interface AnnuaireDesComptes {
  /** One query for 500 accounts; an unknown id is left out. */
  consulter(ids: readonly number[]): Promise<ReadonlyMap<number, CompteConsulte>>;
  /** By the folded words of a name or of an address, each of which must be found; by name, then by id. */
  chercher(mots: readonly string[], limite: number): Promise<readonly CompteConsulte[]>;
}
