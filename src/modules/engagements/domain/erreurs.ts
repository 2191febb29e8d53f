import { DomainError } from '../../../kernel/domain/DomainError.ts';

/** Also said to somebody who may not know that it exists. */
export class EngagementIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'engagement.introuvable';
  constructor(readonly numero: string) {
    super();
  }
}

export class EspaceEngagementsFerme extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'engagement.espace-ferme';
}
