import type { Montant } from '../../../kernel/domain/Montant.ts';

/** As they were recorded; null where nothing was. */
export interface MontantsRepris {
  readonly ht: Montant | null;
  readonly tva: Montant | null;
  readonly debours: Montant | null;
  readonly ttc: Montant;
}

/** What a mémoire of the portal of origin keeps of it, even where today's rules say otherwise. */
export interface MemoireRepris {
  readonly le: Date;
  /** Its number there: that of the mémoire, unless it was a draft. */
  readonly numero: string | null;
  /** The mémoire bears its number of origin; otherwise it has, or will have, one of the national sequence. */
  readonly numeroGarde: boolean;
  /** Null when nothing was recorded, and for a draft once its prestations are typed again, or deposited, here. */
  readonly montants: MontantsRepris | null;
  /** The court, as its name was typed. */
  readonly juridiction: string | null;
}
