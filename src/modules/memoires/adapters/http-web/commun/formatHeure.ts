import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatJourLong } from '../../../../../platform/web/formats.ts';

const timeZone = 'Europe/Paris';

const heures: Record<Langue, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone }),
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }),
};

/** 10:42 */
export const formatHeure = (instant: Date, langue: Langue): string => heures[langue].format(instant);

/** 12 mars 2026 à 10:42 */
export const formatMoment = (instant: Date, langue: Langue): string =>
  `${formatJourLong(instant, langue)} ${langue === 'fr' ? 'à' : 'at'} ${formatHeure(instant, langue)}`;
