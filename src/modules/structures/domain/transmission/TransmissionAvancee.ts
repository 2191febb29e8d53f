import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { RoleRestant, StatutTransmission } from './DonneesTransmission.ts';

export interface TransmissionAvancee extends DomainEvent {
  readonly type: 'structures.transmission-avancee';
  readonly transmissionId: number;
  readonly structureId: number;
  /** To whom the role is proposed. */
  readonly utilisateurId: number;
  readonly principalId: number;
  /** Null when it fell by itself. */
  readonly parId: number | null;
  readonly avant: { readonly statut: StatutTransmission } | null;
  readonly apres: { readonly statut: StatutTransmission; readonly roleRestant: RoleRestant };
}
