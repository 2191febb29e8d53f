import type { Acteur } from '../../../../kernel/application/Acteur.ts';

export interface StructureRaccordee {
  readonly id: number;
  readonly identifiant: string;
  /** "73282932000074 - Laboratoire Hermès" */
  readonly designation: string;
}

/** What this module needs to know about structures. */
export interface Structures {
  nommer(ids: readonly number[]): Promise<ReadonlyMap<number, StructureRaccordee>>;
  /** Active, by its exact identifier. */
  trouver(identifiant: string): Promise<StructureRaccordee | undefined>;
  /** What a program may do for it, as it stands now. */
  droits(structureId: number): Promise<Pick<Acteur, 'habilitations' | 'mandats'> | undefined>;
  /** The last of the fiches that follow one another by changes of SIRET: itself, as long as nothing replaces it. */
  teteDe(structureId: number): Promise<number>;
  /** The people to write to about its raccordements. */
  responsables(structureId: number): Promise<readonly number[]>;
}
