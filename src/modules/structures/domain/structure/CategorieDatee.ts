import type { Jour } from '../../../../kernel/domain/Jour.ts';

/** The catégorie de prestataire of a structure, from its first day on. */
export interface CategorieDatee {
  readonly code: string;
  readonly du: Jour;
}

/** The catégorie in force that day; `categories` are in the order of their first days. */
export const categorieDu = (categories: readonly CategorieDatee[], jour: Jour): CategorieDatee | null =>
  categories.filter(({ du }) => du <= jour).at(-1) ?? null;
