import { Temporal } from 'temporal-polyfill';

const FUSEAU = 'Europe/Paris';
const JOUR_MS = 24 * 60 * 60_000;
/** Days that are remembered: those of half a century. */
const MEMOIRE = 20_000;

/** By day of UTC: what Paris is ahead of it, in ms; null for a day on which that changes. */
const decalages = new Map<number, number | null>();

/** What Paris is ahead of UTC at this instant, in ms. The calendar is asked once for each day. @throws RangeError */
export const decalageDeParis = (instant: Date): number => {
  const ms = instant.getTime();
  const jour = Math.floor(ms / JOUR_MS);
  let connu = decalages.get(jour);
  if (connu === undefined) {
    const [debut, fin] = [demander(jour * JOUR_MS), demander((jour + 1) * JOUR_MS)];
    connu = debut === fin ? debut : null;
    if (decalages.size >= MEMOIRE) decalages.clear();
    decalages.set(jour, connu);
  }
  return connu ?? demander(ms);
};

/** What the clocks of Paris show, as `2026-03-02T10:00:00.000`. @throws RangeError */
export const horlogeDeParis = (instant: Date): string =>
  new Date(instant.getTime() + decalageDeParis(instant)).toISOString().slice(0, -1);

const demander = (ms: number): number =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(FUSEAU).offsetNanoseconds / 1_000_000;
