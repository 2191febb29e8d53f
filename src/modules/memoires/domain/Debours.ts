import type { Montant } from '../../../kernel/domain/Montant.ts';
import type { MotifDonne } from './MotifDonne.ts';

/** A sum paid in the name of the State and claimed as it is, outside VAT. */
export interface DeboursSaisi {
  readonly libelle: string;
  readonly montant: Montant | null;
}

export interface Debours extends DeboursSaisi {
  /** Its place in the mémoire, from 0. */
  readonly rang: number;
  /** Null until the court has decided. */
  readonly montantRetenu: Montant | null;
  readonly motifReduction: MotifDonne | null;
}
