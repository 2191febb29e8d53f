import { Temporal } from 'temporal-polyfill';
import { jourSaisi } from '../saisieLue.ts';

const HEURE = /^(\d{1,2})\s*[:hH.]\s*(\d{2})?$/;

/** "22:30", "22h30" or "22h" → "22:30" */
export const heureSaisie = (texte: string): string | undefined => {
  const [, heures, minutes = '00'] = HEURE.exec(texte) ?? [];
  if (heures === undefined || Number(heures) > 23 || Number(minutes) > 59) return undefined;
  return `${heures.padStart(2, '0')}:${minutes}`;
};

/** The instant at which the clocks of Paris show this. */
export const instantDeParis = (local: string): Date | undefined => {
  const [, jour = '', heure = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/.exec(local) ?? [];
  if (jourSaisi(jour) === undefined || heureSaisie(heure) === undefined) return undefined;
  return new Date(Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Paris').epochMilliseconds);
};
