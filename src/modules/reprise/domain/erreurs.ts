import { DomainError } from '../../../kernel/domain/DomainError.ts';

export class RepriseEnCours extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'reprise.en-cours';
}

export class LotInconnu extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'reprise.lot-inconnu';
  constructor(readonly lotId: number) {
    super();
  }
}

export class LotDejaAnnule extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'reprise.lot-deja-annule';
  constructor(readonly lotId: number) {
    super();
  }
}

/** Somebody has signed in, or changed something that the run brought. */
export class LotUtilise extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'reprise.lot-utilise';
  constructor(
    readonly lotId: number,
    /** How many objects. */
    readonly nombre: number,
  ) {
    super();
  }
}

/** The run has rewritten what another brought, or another has rewritten what it brought, or counts on it. */
export class LotMele extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'reprise.lot-mele';
  constructor(readonly lotId: number) {
    super();
  }
}
