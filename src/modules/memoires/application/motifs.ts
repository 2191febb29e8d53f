import type { Motif, NatureDeMotif } from '../domain/referentiel/Motif.ts';
import { MotifInconnu } from '../domain/erreurs.ts';
import type { Retenue, Retenues } from '../domain/Retenues.ts';
import type { Referentiel } from './ports/Referentiel.ts';

/** @throws MotifInconnu */
export const motifDuReferentiel = (referentiel: Referentiel, nature: NatureDeMotif, code: string): Motif => {
  const motif = referentiel.findMotif(nature, code);
  if (!motif) throw new MotifInconnu(code);
  return motif;
};

/** @throws MotifInconnu */
export const exigerMotifsDeReduction = (referentiel: Referentiel, { lignes, debours }: Retenues): void => {
  const exiger = (prefixe: string, retenues: readonly Retenue[]): void => {
    for (const { rang, motif } of retenues) {
      if (motif === null || motif.code === '') continue;
      if (!referentiel.findMotif('REDUCTION', motif.code)) {
        throw new MotifInconnu(motif.code, `${prefixe}.${rang}.motifReduction`);
      }
    }
  };
  exiger('lignes', lignes);
  exiger('debours', debours);
};
