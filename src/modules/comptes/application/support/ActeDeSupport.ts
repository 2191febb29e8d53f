import type { Acteur } from '../../../../kernel/application/Acteur.ts';

export interface ActeDeSupport {
  readonly acteur: Acteur;
  /** On whose account. */
  readonly utilisateurId: number;
  /** What was shown to support: 10 to 1,000 characters. */
  readonly motif: string;
}
