import { DomainError } from '../../kernel/domain/DomainError.ts';

/** The page of the answer was loaded again, or its form sent again from the history of the browser. */
export class EnvoiDejaFait extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'envoi.deja-fait';
}
