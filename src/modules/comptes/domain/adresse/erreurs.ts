import { DomainError } from '../../../../kernel/domain/DomainError.ts';

export class AdresseInchangee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'adresse.inchangee';
  override readonly champ = 'courriel';
}

/** Told only to who has proved to hold that mailbox. */
export class AdresseIndisponible extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'adresse.indisponible';
}
