import { DomainError } from '../../../kernel/domain/DomainError.ts';
import type { Jour } from '../../../kernel/domain/Jour.ts';
import type { EntreeHistorique } from './EntreeHistorique.ts';

/** The usual delay of the court is not over, or the last relance is too recent. */
export class RelanceTropTot extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.relance-trop-tot';
  constructor(
    readonly memoireId: number,
    /** The first day on which it will be possible. */
    readonly possibleLe: Jour,
  ) {
    super();
  }
}

/** One relance at a time: the court has not answered this one. */
export class RelanceDejaOuverte extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'memoire.relance-deja-ouverte';
  constructor(
    readonly memoireId: number,
    readonly relance: EntreeHistorique,
  ) {
    super();
  }
}
