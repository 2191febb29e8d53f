import { ibanFictif } from '../../../../platform/hasard/ibanFictif.ts';
import { siretFictif } from '../../../../platform/hasard/siretFictif.ts';

/** Away from those of the demonstration: an export of tests may be taken over beside it. */
export const siretDOrigine = (rang: number): string => siretFictif(80_000_000 + rang);

export const ibanDOrigine = (rang: number): string => ibanFictif(20_000_000_000 + rang);
