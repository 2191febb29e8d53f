import type { Role } from '../rattachement/Role.ts';

/** CADUQUE: what it rested on has changed meanwhile (somebody left, another principal). */
export const statutsTransmission = ['PROPOSEE', 'ACCEPTEE', 'DECLINEE', 'ANNULEE', 'CADUQUE'] as const;

export type StatutTransmission = (typeof statutsTransmission)[number];

export type RoleRestant = Exclude<Role, 'PRINCIPAL'>;

export interface DonneesTransmission {
  readonly id: number;
  /** 0 until it is first kept. */
  readonly version: number;
  readonly structureId: number;
  readonly principalId: number;
  readonly destinataireId: number;
  /** What the principal becomes once it is accepted. */
  readonly roleRestant: RoleRestant;
  readonly statut: StatutTransmission;
  readonly proposeeLe: Date;
  readonly closeLe: Date | null;
}
