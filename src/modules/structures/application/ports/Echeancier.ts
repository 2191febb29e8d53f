import type { Jour } from '../../../../kernel/domain/Jour.ts';

export interface DemandeQuiAttend {
  readonly nature: 'RATTACHEMENT' | 'ABONNEMENT';
  readonly id: number;
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly demandeLe: Date;
}

/** What the nightly tasks look for, page after page. */
export interface Echeancier {
  /** The first of the fiches that have led to this one by changes of SIRET: itself, when it has replaced none. */
  premiereFiche(structureId: number): Promise<number>;
  /** Structures of which somebody has an end on that day or before, by id. */
  structuresAEcheance(jusquA: Jour, apres: number, limite: number): Promise<readonly number[]>;
  /** Rattachements of that structure that have an end on that day or before, by id. */
  rattachementsAEcheance(
    structureId: number,
    jusquA: Jour,
    apres: number,
    limite: number,
  ): Promise<readonly number[]>;
  /** Structures with a request that was made before that instant and still waits, by id. */
  structuresEnAttente(avant: Date, apres: number, limite: number): Promise<readonly number[]>;
  /** The requests of a structure that wait, rattachements first, the oldest first, `limite` of each nature at most. */
  demandesEnAttente(structureId: number, limite: number): Promise<readonly DemandeQuiAttend[]>;
}
