import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

export interface ChangementDAdresseAbandonne extends DomainEvent {
  readonly type: 'comptes.changement-d-adresse-abandonne';
  readonly utilisateurId: number;
  readonly nouvelle: string;
  readonly par: 'ANCIENNE' | 'NOUVELLE' | 'PERSONNE';
}
