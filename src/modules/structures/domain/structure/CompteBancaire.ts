import type { Bic } from '../../../../kernel/domain/Bic.ts';
import type { Iban } from '../../../../kernel/domain/Iban.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';

/** Dated and never deleted: a mémoire may have been filed with it. */
export interface CompteBancaire {
  readonly id: number;
  readonly libelle: string;
  readonly titulaire: string;
  readonly iban: Iban;
  readonly bic: Bic | null;
  readonly du: Jour;
  /** The last day, included. */
  readonly au: Jour | null;
  /** The one that mémoires are paid on unless another is chosen: one at most among those that are open. */
  readonly parDefaut?: boolean;
}

export const estOuvertLe = ({ du, au }: Pick<CompteBancaire, 'du' | 'au'>, jour: Jour): boolean =>
  du <= jour && (au === null || jour <= au);

/** "FR76 •••• •••• 0189": for those who have no business with the whole number. */
export const ibanMasque = (iban: Iban): string => `${iban.slice(0, 4)} •••• •••• ${iban.slice(-4)}`;
