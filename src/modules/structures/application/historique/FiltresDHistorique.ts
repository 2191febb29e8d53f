import type { Jour } from '../../../../kernel/domain/Jour.ts';

/** As a person asks: a person by her login address or by her id, whole days in Paris. */
export interface FiltresDHistorique {
  readonly structureId: number | null;
  readonly acte: string | null;
  readonly auteur: string | null;
  readonly personne: string | null;
  readonly du: Jour | null;
  readonly au: Jour | null;
}

export const SANS_FILTRE: FiltresDHistorique = {
  structureId: null,
  acte: null,
  auteur: null,
  personne: null,
  du: null,
  au: null,
};
