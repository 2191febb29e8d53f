import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

/** The person has asked for a copy of her data. */
export interface DonneesExportees extends DomainEvent {
  readonly type: 'comptes.donnees-exportees';
  readonly utilisateurId: number;
}
