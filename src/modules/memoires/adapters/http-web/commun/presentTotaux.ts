import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatEuros } from '../../../../../platform/web/formats.ts';
import type { Totaux } from '../../../domain/montants.ts';

export interface TotauxPresentes {
  readonly ht: string;
  readonly tva: string;
  readonly debours: string;
  readonly ttc: string;
}

/** What the component `Totaux` shows. */
export const presentTotaux = ({ ht, tva, debours, ttc }: Totaux, langue: Langue): TotauxPresentes => ({
  ht: formatEuros(ht, langue),
  tva: formatEuros(tva, langue),
  debours: formatEuros(debours, langue),
  ttc: formatEuros(ttc, langue),
});
