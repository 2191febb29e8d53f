import type { Jour } from '../../../../kernel/domain/Jour.ts';

/** Both days included; null leaves that side open. */
export interface Periode {
  readonly du: Jour | null;
  readonly au: Jour | null;
}

export const TOUJOURS: Periode = { du: null, au: null };

export const couvre = ({ du, au }: Periode, jour: Jour): boolean =>
  (du === null || du <= jour) && (au === null || jour <= au);

export const estPassee = ({ au }: Periode, jour: Jour): boolean => au !== null && au < jour;
