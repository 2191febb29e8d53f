import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { DroitsEspaces } from '../espace/DroitsEspaces.ts';

export interface RattachementDecide extends DomainEvent {
  readonly type: 'structures.rattachement-decide';
  readonly rattachementId: number;
  readonly structureId: number;
  /** The person whose request it was. */
  readonly utilisateurId: number;
  readonly parId: number;
  readonly decision: 'VALIDEE' | 'REFUSEE';
  readonly avant: { readonly statut: 'EN_COURS_DE_VALIDATION' };
  /** The espaces granted, or why it was refused. */
  readonly apres: {
    readonly statut: 'VALIDEE' | 'REFUSEE';
    readonly espaces?: DroitsEspaces;
    readonly motif?: string;
  };
}
