import type { Acteur } from '../../../../kernel/application/Acteur.ts';

/** What a gestionnaire does to somebody of a structure. */
export interface ActeSurPersonne {
  readonly acteur: Acteur;
  readonly structureId: number;
  readonly rattachementId: number;
  /** Of the rattachement, as the gestionnaire saw it. */
  readonly version?: number | undefined;
}
