import type { Hasard } from '../../platform/hasard/Hasard.ts';

export const JOUR_MS = 86_400_000;
const MINUTE_MS = 60_000;
const MARGE_MS = 120 * MINUTE_MS;

/** That many days ago, at an hour when people work, and two hours ago at the latest. */
export const ilYA = (hasard: Hasard, jours: number, maintenant: Date): Date => {
  const instant = aUneHeureDeBureau(hasard, new Date(maintenant.getTime() - jours * JOUR_MS));
  return new Date(Math.min(instant.getTime(), maintenant.getTime() - MARGE_MS));
};

/** `combien` instants after the first, in order, some days apart where there is room, and all of them past. */
export const suiteDInstants = (
  hasard: Hasard,
  depuis: Date,
  combien: number,
  maintenant: Date,
): readonly Date[] => {
  const instants: Date[] = [];
  let precedent = depuis.getTime();
  for (let reste = combien; reste > 0; reste -= 1) {
    const place = (maintenant.getTime() - precedent) / (reste + 1);
    const pas = Math.min(hasard.entier(1, 16) * JOUR_MS, place);
    const voulu = aUneHeureDeBureau(hasard, new Date(precedent + pas)).getTime();
    const tenable = voulu > precedent && voulu < maintenant.getTime() - reste * MINUTE_MS;
    precedent = Math.floor(tenable ? voulu : precedent + pas);
    instants.push(new Date(precedent));
  }
  return instants;
};

export const plusMinutes = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * MINUTE_MS);

const aUneHeureDeBureau = (hasard: Hasard, instant: Date): Date => {
  const jour = new Date(instant);
  const dimancheOuSamedi = [1, 0, 0, 0, 0, 0, 2][jour.getUTCDay()] ?? 0;
  jour.setUTCDate(jour.getUTCDate() + dimancheOuSamedi);
  jour.setUTCHours(hasard.entier(7, 16), hasard.entier(0, 59), hasard.entier(0, 59), 0);
  return jour;
};
