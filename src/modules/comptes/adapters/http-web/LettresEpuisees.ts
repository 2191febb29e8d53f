import { DomainError } from '../../../../kernel/domain/DomainError.ts';

/** Told to a person who asks from her account, under the field of the address; never to an anonymous one. */
export class LettresEpuisees extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'lettres.epuisees';
  constructor(override readonly champ: string) {
    super();
  }
}
