import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

/** Whether the new address has its account already is looked for later, out of sight of the one who asked. */
export interface ChangementDAdresseDemande extends DomainEvent {
  readonly type: 'comptes.changement-d-adresse-demande';
  readonly utilisateurId: number;
}
