import type { CodeEspace, NiveauEspace } from '../../../../kernel/domain/Espace.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { AccesAccorde } from './AccesAccorde.ts';
import { droitsEnVigueur } from './droitsEnVigueur.ts';
import { exigerPeriode } from './exigerPeriode.ts';
import type { Periode } from './Periode.ts';

export interface EspaceAccorde {
  readonly espace: CodeEspace;
  /** Null withdraws it. */
  readonly niveau: NiveauEspace | null;
  readonly periode: Periode;
}

/** @throws PeriodeDAccesInversee */
export const avecEspace = (
  acces: AccesAccorde,
  { espace, niveau, periode }: EspaceAccorde,
  jour: Jour,
): AccesAccorde => {
  exigerPeriode(periode, 'au');
  const { [espace]: _avant, ...espaces } = acces.espaces;
  const { [espace]: _periode, ...periodesEspaces } = acces.periodesEspaces;
  const reste: AccesAccorde = {
    periode: acces.periode,
    services: acces.services,
    espaces,
    periodesEspaces,
  };
  if (niveau === null) return reste;
  if (niveau === 'CONSULTATION' && droitsEnVigueur(acces, jour)[espace] === 'MODIFICATION') return acces;
  return {
    ...reste,
    espaces: { ...espaces, [espace]: niveau },
    periodesEspaces:
      periode.du === null && periode.au === null
        ? periodesEspaces
        : { ...periodesEspaces, [espace]: periode },
  };
};
