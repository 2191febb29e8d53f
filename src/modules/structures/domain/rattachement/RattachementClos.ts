import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { StatutRattachement } from './DonneesRattachement.ts';
import type { FinDeRattachement } from './FinDeRattachement.ts';

/** A rattachement ends with its fiche; what was granted goes on by another one. */
export interface RattachementClos extends DomainEvent {
  readonly type: 'structures.rattachement-clos';
  readonly rattachementId: number;
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly parId: number;
  readonly raison: FinDeRattachement['cause'];
  readonly avant: { readonly statut: StatutRattachement };
  readonly apres: { readonly statut: StatutRattachement };
}
