import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

/** A private structure has a new SIRET: a new fiche stands in for the old one, which is inactive from now on. */
export interface SiretChange extends DomainEvent {
  readonly type: 'structures.siret-change';
  /** The old fiche. */
  readonly structureId: number;
  readonly nouvelleId: number;
  readonly parId: number;
  readonly avant: { readonly identifiant: string };
  readonly apres: { readonly identifiant: string };
}
