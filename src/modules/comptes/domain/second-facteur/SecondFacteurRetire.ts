import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

export interface SecondFacteurRetire extends DomainEvent {
  readonly type: 'comptes.second-facteur-retire';
  readonly utilisateurId: number;
  /** The person herself, or support. */
  readonly parId: number;
  /** What support was shown; null when the person did it. */
  readonly motif: string | null;
}
