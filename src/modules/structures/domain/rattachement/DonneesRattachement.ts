import type { AccesAccorde } from './AccesAccorde.ts';
import type { FinDeRattachement } from './FinDeRattachement.ts';
import type { Role } from './Role.ts';

export const statutsRattachement = [
  'EN_COURS_DE_VALIDATION',
  'VALIDEE',
  'REFUSEE',
  'DESACTIVEE',
  'SUPPRIMEE',
] as const;

export type StatutRattachement = (typeof statutsRattachement)[number];

export interface Decision {
  readonly le: Date;
  readonly parId: number;
  /** Why it was refused. */
  readonly motif: string | null;
}

/** Of what is granted, what counts is what is also open to the structure, on its days. */
export interface DonneesRattachement extends AccesAccorde {
  readonly id: number;
  /** 0 until it is first kept. */
  readonly version: number;
  readonly utilisateurId: number;
  readonly structureId: number;
  readonly statut: StatutRattachement;
  readonly role: Role;
  /** What the person wrote to the gestionnaires. */
  readonly commentaire: string | null;
  readonly demandeLe: Date;
  readonly decision: Decision | null;
  /** Why it is SUPPRIMEE, when it is not a person who ended it. */
  readonly fin: FinDeRattachement | null;
}
