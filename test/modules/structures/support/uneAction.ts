import type {
  ActionGardee,
  CriteresDActions,
} from '../../../../src/modules/structures/application/ports/HistoriqueDesActions.ts';
import { nextId } from '../../../support/doubles.ts';

export const uneAction = (ecart: Partial<ActionGardee> = {}): ActionGardee => ({
  id: nextId(),
  structureId: 1,
  acte: 'structure-modifiee.FICHE',
  parId: 7,
  parSupport: false,
  utilisateurId: null,
  le: new Date('2026-03-02T09:00:00.000Z'),
  avant: { telephone: null },
  apres: { telephone: '0123456789' },
  ...ecart,
});

export const criteres = (...structureIds: readonly number[]): CriteresDActions => ({
  structureIds,
  acte: null,
  parId: null,
  utilisateurId: null,
  du: null,
  avant: null,
});
