import type { Semaine } from '../../../../kernel/application/ContributionAuRecapitulatif.ts';
import { debutDe, jourDe, joursEntre, plusJours, type Jour } from '../../../../kernel/domain/Jour.ts';

export interface SemaineEcoulee extends Semaine {
  /** Monday. */
  readonly du: Jour;
  /** Sunday. */
  readonly au: Jour;
}

const UN_LUNDI = '2024-01-01' as Jour;

/** The last whole week, from Monday to Sunday in Paris: the same one for the whole of the week that follows. */
export const semaineEcoulee = (now: Date): SemaineEcoulee => {
  const aujourdhui = jourDe(now);
  const depuisLundi = ((joursEntre(UN_LUNDI, aujourdhui) % 7) + 7) % 7;
  const lundi = plusJours(aujourdhui, -depuisLundi);
  const du = plusJours(lundi, -7);
  return { du, au: plusJours(lundi, -1), debut: debutDe(du), fin: debutDe(lundi) };
};
