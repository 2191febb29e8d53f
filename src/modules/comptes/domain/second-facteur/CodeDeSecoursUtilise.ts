import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

export interface CodeDeSecoursUtilise extends DomainEvent {
  readonly type: 'comptes.code-de-secours-utilise';
  readonly utilisateurId: number;
  /** How many are left. */
  readonly restants: number;
}
