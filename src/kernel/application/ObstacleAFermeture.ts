import type { Libelle } from '../domain/Langue.ts';

export interface Obstacle {
  /** What stands in the way and how to go on: a whole sentence. */
  readonly motif: Libelle;
  /** The page where it is dealt with. */
  readonly href: string;
}

/** What keeps a person from closing her account; each module gives its own. Asked inside the transaction that closes. */
export interface ObstacleAFermeture {
  constater(utilisateurId: number): Promise<readonly Obstacle[]>;
}
