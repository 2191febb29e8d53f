import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { StatutRattachement } from '../rattachement/DonneesRattachement.ts';

/** Suspended, given back, or ended: by the person herself when `parId` is hers. */
export interface StatutDeRattachementChange extends DomainEvent {
  readonly type: 'structures.statut-de-rattachement-change';
  readonly rattachementId: number;
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly parId: number;
  readonly avant: { readonly statut: StatutRattachement };
  readonly apres: { readonly statut: StatutRattachement };
}
