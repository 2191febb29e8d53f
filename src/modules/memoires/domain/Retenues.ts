import type { Montant } from '../../../kernel/domain/Montant.ts';
import type { MotifDonne } from './MotifDonne.ts';

export interface Retenue {
  readonly rang: number;
  /** Without VAT for a line, as it is for a débours. */
  readonly montant: Montant;
  /** Required when the amount is lower than what was asked, ignored otherwise. */
  readonly motif: MotifDonne | null;
}

/** What the court grants. A line that is not named is granted as asked. */
export interface Retenues {
  readonly lignes: readonly Retenue[];
  readonly debours: readonly Retenue[];
}

export const TOUT_RETENU: Retenues = { lignes: [], debours: [] };
