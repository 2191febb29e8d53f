import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { lireJour, jourDe, type Jour } from '../../../kernel/domain/Jour.ts';

const DATE_OU_INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The day as it is written: clients send `2026-11-20`, `2026-11-20T00:00:00Z` or `2026-11-20T23:59:59` for one day. */
const enJour = (valeur: unknown): unknown => {
  if (typeof valeur !== 'string') return valeur ?? undefined;
  if (valeur.trim() === '') return undefined;
  return lireJour(DATE_OU_INSTANT.exec(valeur.trim())?.[1] ?? '') ?? Number.NaN;
};

/** A day of the calendar, with or without an hour; undefined when it is unset. */
export const jourRecu = () =>
  z
    .preprocess(
      enJour,
      z.iso
        .date()
        .transform((texte) => texte as Jour)
        .optional(),
    )
    .meta({ type: 'string', format: 'date' });

const FUSEAU = 'Europe/Paris';

const aParis = (instant: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(FUSEAU);

/** `YYYY-MM-DD`, in Paris: dateDepot, dateFacture, dateTraitement … (dossier of the wire, §2.1) */
export const enJourDeParis = (instant: Date | Jour): string =>
  typeof instant === 'string' ? instant : jourDe(instant);

/** `YYYY-MM-DD HH:MM`, in Paris: histoStatutDatePassage, dates of services … */
export const enMinute = (instant: Date): string =>
  aParis(instant).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');

/** `2019-03-27T11:12:24.777+01:00`: dateHeureEtatCourant, dates of rattachements … */
export const enInstant = (instant: Date): string =>
  aParis(instant).toString({ smallestUnit: 'millisecond', timeZoneName: 'never' });

/** The schemas of the three, for answers. */
export const jourRendu = () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const minuteRendue = () => z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
export const instantRendu = () => z.iso.datetime({ offset: true });
