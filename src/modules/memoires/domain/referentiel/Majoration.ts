import type { Libelle } from '../../../../kernel/domain/Langue.ts';
import type { Validite } from './Validite.ts';

export const REGLES_DE_MAJORATION = ['PREMIERE_HEURE', 'NUIT_22_7', 'WEEKEND_FERIE'] as const;

export type RegleDeMajoration = (typeof REGLES_DE_MAJORATION)[number];

/** What a circumstance adds to a tarif. Majorations add up, each one on the base price. */
export interface Majoration extends Validite {
  readonly code: string;
  /** The code of the tarif that it raises. */
  readonly tarif: string;
  readonly libelle: Libelle;
  /** 4000 is +40 %. */
  readonly pointsDeBase: number;
  readonly regle: RegleDeMajoration;
  readonly article: string;
}
