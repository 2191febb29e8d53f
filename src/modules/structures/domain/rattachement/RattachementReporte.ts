import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { AccesAccorde } from './AccesAccorde.ts';
import type { StatutRattachement } from './DonneesRattachement.ts';
import type { FinDeRattachement } from './FinDeRattachement.ts';
import type { Role } from './Role.ts';

/** A person follows her structure to its new fiche, with all that she had. */
export interface RattachementReporte extends DomainEvent {
  readonly type: 'structures.rattachement-reporte';
  readonly rattachementId: number;
  /** The new fiche. */
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly parId: number;
  readonly raison: FinDeRattachement['cause'];
  /** The rattachement that has ended. */
  readonly origineId: number;
  readonly apres: AccesAccorde & { readonly statut: StatutRattachement; readonly role: Role };
}
