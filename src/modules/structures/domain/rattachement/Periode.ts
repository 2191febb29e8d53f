import { plusJours, type Jour } from '../../../../kernel/domain/Jour.ts';

/** Both days included; null leaves that side open. */
export interface Periode {
  readonly du: Jour | null;
  readonly au: Jour | null;
}

export const TOUJOURS: Periode = { du: null, au: null };

export const couvre = ({ du, au }: Periode, jour: Jour): boolean =>
  (du === null || du <= jour) && (au === null || jour <= au);

/** They share a day, or one begins the day after the other ends. */
export const seTouchent = (a: Periode, b: Periode): boolean => commenceAvant(a, b) && commenceAvant(b, a);

const commenceAvant = ({ du }: Periode, { au }: Periode): boolean =>
  du === null || au === null || du <= plusJours(au, 1);

export const estPassee = ({ au }: Periode, jour: Jour): boolean => au !== null && au < jour;
