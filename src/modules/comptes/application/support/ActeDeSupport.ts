import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { PreuveDuSupport } from './PreuveDuSupport.ts';

export interface ActeDeSupport {
  readonly acteur: Acteur;
  /** On whose account. */
  readonly utilisateurId: number;
  /** What was shown to support: 10 to 1,000 characters. */
  readonly motif: string;
  /** Who acts has just proved who she is. */
  readonly preuve: PreuveDuSupport;
}
