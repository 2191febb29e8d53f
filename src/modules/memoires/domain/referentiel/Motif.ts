import type { Libelle } from '../../../../kernel/domain/Langue.ts';

export const NATURES_DE_MOTIF = ['REFUS', 'COMPLEMENT', 'REDUCTION'] as const;

export type NatureDeMotif = (typeof NATURES_DE_MOTIF)[number];

/** Why the court refuses, asks or reduces. The explication tells the prestataire how to go on. */
export interface Motif {
  readonly nature: NatureDeMotif;
  readonly code: string;
  readonly libelle: Libelle;
  readonly explication: Libelle;
  /** Only the magistrat taxateur may give it: forclusion is declared in taxation and nowhere else. */
  readonly reserveTaxation: boolean;
}
