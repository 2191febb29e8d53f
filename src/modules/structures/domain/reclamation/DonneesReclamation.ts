/**
 * OPPOSABLE: the principal may still object. AU_SUPPORT: support has to decide. CADUQUE: what it rested on has changed
 * meanwhile (the claimant left, the principal handed over).
 */
export const statutsReclamation = [
  'OPPOSABLE',
  'AU_SUPPORT',
  'ACCEPTEE',
  'REJETEE',
  'OPPOSEE',
  'RETIREE',
  'CADUQUE',
] as const;

export type StatutReclamation = (typeof statutsReclamation)[number];

export interface DonneesReclamation {
  readonly id: number;
  /** 0 until it is first kept. */
  readonly version: number;
  readonly structureId: number;
  readonly demandeurId: number;
  /** Null when the structure had none. */
  readonly principalId: number | null;
  /** Why the claimant believes that the principal is gone. */
  readonly motif: string;
  readonly statut: StatutReclamation;
  readonly deposeeLe: Date;
  /** Until when the principal may object. */
  readonly opposableJusquA: Date;
  readonly closeLe: Date | null;
  readonly closeParId: number | null;
  /** The reason of the objection or of the decision. */
  readonly reponse: string | null;
}
