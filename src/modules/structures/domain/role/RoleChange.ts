import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { Role } from '../rattachement/Role.ts';

/** NOMINATION, RETRAIT: a secondaire. TRANSMISSION: the principal handed over. RECLAMATION: support gave the role. */
export type RaisonDeRole = 'NOMINATION' | 'RETRAIT' | 'TRANSMISSION' | 'RECLAMATION';

export interface RoleChange extends DomainEvent {
  readonly type: 'structures.role-change';
  readonly rattachementId: number;
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly parId: number;
  readonly parSupport: boolean;
  readonly raison: RaisonDeRole;
  readonly avant: { readonly role: Role };
  readonly apres: { readonly role: Role };
}
