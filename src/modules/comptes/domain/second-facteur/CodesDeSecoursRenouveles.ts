import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

export interface CodesDeSecoursRenouveles extends DomainEvent {
  readonly type: 'comptes.codes-de-secours-renouveles';
  readonly utilisateurId: number;
}
