import { Temporal } from 'temporal-polyfill';
import { horlogeDeParis } from './heureDeParis.ts';

/** A civil day in France, written `2026-05-04`: it sorts, compares and stores as it reads. */
export type Jour = string & { readonly __jour: never };

const FUSEAU = 'Europe/Paris';
const FORME = /^\d{4}-\d{2}-\d{2}$/;
const PREMIER = '1900-01-01';
const DERNIER = '2199-12-31';

/** @throws RangeError when the text is not a day of the calendar (30 February …) */
export const jour = (texte: string): Jour => {
  if (!FORME.test(texte)) throw new RangeError(`not a day: ${texte}`);
  return Temporal.PlainDate.from(texte, { overflow: 'reject' }).toString() as Jour;
};

/** Undefined too for a day before 1900 or after 2199: a slip of the keyboard. */
export const lireJour = (texte: string): Jour | undefined => {
  try {
    const lu = jour(texte);
    return lu >= PREMIER && lu <= DERNIER ? lu : undefined;
  } catch {
    return undefined;
  }
};

/** The day that it is in Paris at this instant. */
export const jourDe = (instant: Date): Jour => horlogeDeParis(instant).split('T', 1)[0] as Jour;

/** Midnight in Paris, where the day begins. */
export const debutDe = (leJour: Jour): Date =>
  new Date(Temporal.PlainDate.from(leJour).toZonedDateTime(FUSEAU).epochMilliseconds);

/** One year after 29 February is 28 February. */
export const plusAnnees = (leJour: Jour, annees: number): Jour =>
  Temporal.PlainDate.from(leJour).add({ years: annees }).toString() as Jour;

export const plusJours = (leJour: Jour, jours: number): Jour =>
  Temporal.PlainDate.from(leJour).add({ days: jours }).toString() as Jour;

/** Days from `debut` to `fin`; negative when `fin` comes first. */
export const joursEntre = (debut: Jour, fin: Jour): number =>
  Temporal.PlainDate.from(debut).until(Temporal.PlainDate.from(fin), { largestUnit: 'day' }).days;
