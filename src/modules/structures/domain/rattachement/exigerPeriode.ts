import { PeriodeDAccesInversee } from '../erreursDAcces.ts';
import type { Periode } from './Periode.ts';

/** @throws PeriodeDAccesInversee @param champ the field of the last day, as the form names it */
export const exigerPeriode = ({ du, au }: Periode, champ: string): void => {
  if (du !== null && au !== null && au < du) throw new PeriodeDAccesInversee(champ);
};
