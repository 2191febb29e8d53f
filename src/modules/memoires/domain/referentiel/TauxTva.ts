import type { Libelle } from '../../../../kernel/domain/Langue.ts';

export interface TauxTva {
  readonly code: string;
  /** 2000 is 20 %. */
  readonly pointsDeBase: number;
  readonly libelle: Libelle;
  /** The article of the CGI to print when no VAT is due; null when the rate is above zero. */
  readonly motif: string | null;
}
