import type { Jour } from '../../../kernel/domain/Jour.ts';
import type { Referentiel } from '../../../modules/memoires/application/ports/Referentiel.ts';
import type { DeboursSaisi } from '../../../modules/memoires/domain/Debours.ts';
import type { LigneSaisie } from '../../../modules/memoires/domain/LigneDeMemoire.ts';
import type { Mission } from '../../../modules/memoires/domain/Mission.ts';
import type { Hasard } from '../../../platform/hasard/Hasard.ts';

export interface MissionFaite {
  readonly typePrescription: string;
  readonly autorite: string;
  readonly nature: NonNullable<Mission['nature']>;
  /** Days from the prescription to the end. */
  readonly duree: number;
  readonly lignes: readonly LigneSaisie[];
  readonly debours: readonly DeboursSaisi[];
}

export interface Contexte {
  readonly hasard: Hasard;
  readonly referentiel: Referentiel;
  /** The day on which the mission was done: tarifs are those of that day. */
  readonly jour: Jour;
  /** "Lyon" */
  readonly ville: string;
}

/** What a profession is asked, and what it bills for it. */
export type Metier = (contexte: Contexte) => MissionFaite;
