import type { Langue } from '../../../../../kernel/domain/Langue.ts';

const pourcents: Readonly<Record<Langue, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 2 }),
};

/** From basis points: 550 is "5,5 %". */
export const formatTaux = (pointsDeBase: number, langue: Langue): string =>
  pourcents[langue].format(pointsDeBase / 10_000);
