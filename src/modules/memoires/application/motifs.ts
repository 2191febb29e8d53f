import type { Motif, NatureDeMotif } from '../domain/referentiel/Motif.ts';
import { MotifInconnu, MotifReserveALaTaxation } from '../domain/erreursDeDecision.ts';
import type { Retenue, Retenues } from '../domain/Retenues.ts';
import type { Referentiel } from './ports/Referentiel.ts';

/** @throws MotifInconnu */
export const motifDuReferentiel = (referentiel: Referentiel, nature: NatureDeMotif, code: string): Motif => {
  const motif = referentiel.findMotif(nature, code);
  if (!motif) throw new MotifInconnu(code);
  return motif;
};

/** @throws MotifInconnu, MotifReserveALaTaxation when the reduction is not the magistrate's */
export const exigerMotifsDeReduction = (
  referentiel: Referentiel,
  { lignes, debours }: Retenues,
  { enTaxation }: { readonly enTaxation: boolean },
): void => {
  const exiger = (prefixe: string, retenues: readonly Retenue[]): void => {
    for (const { rang, motif } of retenues) {
      if (motif === null || motif.code === '') continue;
      const champ = `${prefixe}.${rang}.motifReduction`;
      const connu = referentiel.findMotif('REDUCTION', motif.code);
      if (!connu) throw new MotifInconnu(motif.code, champ);
      if (connu.reserveTaxation && !enTaxation) throw new MotifReserveALaTaxation(motif.code, champ);
    }
  };
  exiger('lignes', lignes);
  exiger('debours', debours);
};
