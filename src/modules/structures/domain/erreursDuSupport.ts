import { DomainError } from '../../../kernel/domain/DomainError.ts';

export class PersonneIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'support.personne-introuvable';
}
