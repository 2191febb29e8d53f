import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { Faits } from '../../domain/historique/Faits.ts';
import type { ActionGardee } from '../ports/HistoriqueDesActions.ts';

interface EvenementDeStructure extends DomainEvent {
  readonly structureId: number;
  readonly parId?: number | null;
  readonly parSupport?: boolean;
  readonly utilisateurId?: number | null;
  readonly avant?: Faits | null;
  readonly apres?: Faits | null;
  readonly changement?: string;
  readonly raison?: string;
  readonly decision?: string;
  readonly acte?: string;
}

/** Undefined for what is about no structure, and for a form sent without any change. */
export const actionDe = (event: DomainEvent): Omit<ActionGardee, 'id'> | undefined => {
  if (!estDeStructure(event)) return undefined;
  const { structureId, parId = null, parSupport = false, utilisateurId = null, survenuLe } = event;
  const { avant = null, apres = null } = event;
  if (estVide(avant) && estVide(apres)) return undefined;
  const acte = acteDe(event);
  return { structureId, acte, parId, parSupport, utilisateurId, le: survenuLe, avant, apres };
};

/** The event without its module, then what tells its kinds apart. */
const acteDe = (event: EvenementDeStructure): string => {
  const { type, changement, raison, decision, acte, apres } = event;
  const variante = changement ?? raison ?? decision ?? acte ?? apres?.['statut'];
  const nom = type.slice(type.indexOf('.') + 1);
  return typeof variante === 'string' ? `${nom}.${variante}` : nom;
};

const estDeStructure = (event: DomainEvent): event is EvenementDeStructure =>
  'structureId' in event && typeof event.structureId === 'number';

const estVide = (faits: Faits | null): boolean => faits !== null && Object.keys(faits).length === 0;
