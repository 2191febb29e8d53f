import { DomainError } from '../../../../kernel/domain/DomainError.ts';

/** Wrong, too old, used already, or typed while the account is locked: it does not tell which. */
export class CodeRefuse extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'code.refuse';
  override readonly champ = 'code';
}

export class SecondFacteurDejaActif extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'second-facteur.deja-actif';
}

export class SecondFacteurNonPrepare extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'second-facteur.non-prepare';
}

/** Agents of juridictions and support cannot go without it. */
export class SecondFacteurObligatoire extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'second-facteur.obligatoire';
}
