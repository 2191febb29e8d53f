import type { Jour } from '../../../../kernel/domain/Jour.ts';

export const statutsMandat = ['EN_ATTENTE', 'ACCEPTE', 'DECLINE', 'RESILIE'] as const;

export type StatutMandat = (typeof statutsMandat)[number];

export interface DocumentDeMandat {
  readonly nom: string;
  readonly sha256: string;
  /** In bytes. */
  readonly taille: number;
  readonly mime: string;
}

export interface DonneesMandat {
  readonly id: number;
  /** 0 until it is first kept. */
  readonly version: number;
  readonly mandantId: number;
  readonly mandataireId: number;
  readonly du: Jour;
  /** The last day, included; null until one of them ends it. */
  readonly au: Jour | null;
  readonly document: DocumentDeMandat;
  readonly statut: StatutMandat;
  readonly donneLe: Date;
  readonly donnePar: number;
  /** When the mandataire has accepted or declined it. */
  readonly decideLe: Date | null;
  readonly decidePar: number | null;
  readonly resilieLe: Date | null;
  readonly resiliePar: number | null;
}

/** Its people may file for the mandant. */
export const estEnVigueurLe = (
  { statut, du, au }: Pick<DonneesMandat, 'statut' | 'du' | 'au'>,
  jour: Jour,
): boolean => statut === 'ACCEPTE' && du <= jour && (au === null || jour <= au);
