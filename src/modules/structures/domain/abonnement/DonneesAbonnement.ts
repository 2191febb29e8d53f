import type { CodeEspace, NiveauEspace } from '../../../../kernel/domain/Espace.ts';
import type { Decision } from '../rattachement/DonneesRattachement.ts';

export const statutsAbonnement = ['EN_COURS_DE_VALIDATION', 'VALIDEE', 'REFUSEE', 'RETIREE'] as const;

export type StatutAbonnement = (typeof statutsAbonnement)[number];

export interface DonneesAbonnement {
  readonly id: number;
  /** 0 until it is first kept. */
  readonly version: number;
  readonly rattachementId: number;
  readonly utilisateurId: number;
  readonly structureId: number;
  readonly espace: CodeEspace;
  /** As asked; the gestionnaire may grant less. */
  readonly niveau: NiveauEspace;
  readonly statut: StatutAbonnement;
  readonly commentaire: string | null;
  readonly demandeLe: Date;
  readonly decision: Decision | null;
}
