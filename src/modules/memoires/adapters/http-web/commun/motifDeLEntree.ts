import type { EntreeHistorique } from '../../../domain/EntreeHistorique.ts';
import { TRANSITIONS } from '../../../domain/etats.ts';
import type { Motif } from '../../../domain/referentiel/Motif.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';

/** The motif of the référentiel that a step of the time line carries. */
export const motifDeLEntree = (
  referentiel: Pick<Referentiel, 'findMotif'>,
  { acte, motifCode }: EntreeHistorique,
): Motif | undefined => {
  const nature = TRANSITIONS.find((transition) => transition.acte === acte)?.motif;
  return motifCode === null || !nature ? undefined : referentiel.findMotif(nature, motifCode);
};
