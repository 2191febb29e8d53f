import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

export interface SecondFacteurActive extends DomainEvent {
  readonly type: 'comptes.second-facteur-active';
  readonly utilisateurId: number;
}
