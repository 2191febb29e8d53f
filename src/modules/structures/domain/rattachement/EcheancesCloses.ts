import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { AccesAccorde } from './AccesAccorde.ts';
import type { StatutRattachement } from './DonneesRattachement.ts';

/** What had come to its last day is withdrawn by the system. */
export interface EcheancesCloses extends DomainEvent {
  readonly type: 'structures.echeances-closes';
  readonly rattachementId: number;
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly parId: null;
  readonly avant: AccesAccorde & { readonly statut: StatutRattachement };
  readonly apres: AccesAccorde & { readonly statut: StatutRattachement };
}
