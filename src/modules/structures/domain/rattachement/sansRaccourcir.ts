import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { AccesAccorde } from './AccesAccorde.ts';
import type { EspaceAccorde } from './avecEspace.ts';
import { PeriodesDisjointes } from '../erreursDAcces.ts';
import { exigerPeriode } from './exigerPeriode.ts';
import { estPassee, seTouchent, TOUJOURS } from './Periode.ts';

/**
 * A grant widened to the days that the person already has for this espace: the earlier first day, the later last one. What is
 * past does not count. Days that would leave a gap are refused: an espace has one pair of days, which would open it meanwhile.
 * @throws PeriodeDAccesInversee, PeriodesDisjointes
 */
export const sansRaccourcir = (
  grant: EspaceAccorde,
  { espaces, periodesEspaces }: Pick<AccesAccorde, 'espaces' | 'periodesEspaces'>,
  jour: Jour,
): EspaceAccorde => {
  const { espace, periode } = grant;
  exigerPeriode(periode, 'au');
  const actuelle = periodesEspaces[espace] ?? TOUJOURS;
  if (espaces[espace] === undefined || estPassee(actuelle, jour)) return grant;
  if (!seTouchent(actuelle, periode)) throw new PeriodesDisjointes(actuelle);
  return {
    ...grant,
    periode: { du: plusTot(actuelle.du, periode.du), au: plusTard(actuelle.au, periode.au) },
  };
};

const plusTot = (a: Jour | null, b: Jour | null): Jour | null =>
  a === null || b === null ? null : a < b ? a : b;

const plusTard = (a: Jour | null, b: Jour | null): Jour | null =>
  a === null || b === null ? null : a > b ? a : b;
