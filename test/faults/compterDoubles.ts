import type { Trace } from './lireTraces.ts';

/** Numbers given twice, and whatever a deposit must cause once and caused more than once. */
export const compterDoubles = (traces: readonly Trace[]): number => {
  const numeros = traces.flatMap(({ numero }) => numero ?? []);
  const repetes = traces.filter(
    ({ annonces, accuses, courriels }) => annonces > 1 || accuses > 1 || courriels > 1,
  );
  return numeros.length - new Set(numeros).size + repetes.length;
};
