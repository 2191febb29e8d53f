import { z } from 'zod';
import { decalageDeParis, horlogeDeParis } from '../../../kernel/domain/heureDeParis.ts';
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

/** `YYYY-MM-DD`, in Paris: dateDepot, dateFacture, dateTraitement … (dossier of the wire, §2.1) */
export const enJourDeParis = (instant: Date | Jour): string =>
  typeof instant === 'string' ? instant : jourDe(instant);

/** `YYYY-MM-DD HH:MM`, in Paris: histoStatutDatePassage, dates of services … */
export const enMinute = (instant: Date): string => horlogeDeParis(instant).slice(0, -7).replace('T', ' ');

const MINUTE_MS = 60_000;
const deux = (nombre: number): string => String(nombre).padStart(2, '0');

/** `2019-03-27T11:12:24.777+01:00`: dateHeureEtatCourant, dates of rattachements … */
export const enInstant = (instant: Date): string => {
  const minutes = Math.round(decalageDeParis(instant) / MINUTE_MS);
  return `${horlogeDeParis(instant)}+${deux(Math.floor(minutes / 60))}:${deux(minutes % 60)}`;
};

/** The schemas of the three, for answers. */
export const jourRendu = () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const minuteRendue = () => z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
export const instantRendu = () => z.iso.datetime({ offset: true });
