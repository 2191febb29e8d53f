import type { Montant } from '../../kernel/domain/Montant.ts';
import { debutDe, type Jour } from '../../kernel/domain/Jour.ts';
import type { Langue } from '../../kernel/domain/Langue.ts';

const LOCALES: Record<Langue, string> = { fr: 'fr-FR', en: 'en-GB' };
const timeZone = 'Europe/Paris';

const parLangue = <T>(make: (locale: string) => T): Record<Langue, T> => ({
  fr: make(LOCALES.fr),
  en: make(LOCALES.en),
});

const jours = parLangue((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone }));
const joursLongs = parLangue((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }));
const heures = parLangue((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone }));
const euros = parLangue((locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }));
const decimaux = parLangue(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);
const entiers = parLangue((locale) => new Intl.NumberFormat(locale));
const quantites = parLangue((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));

/** 04/05/2026, in both languages */
export const formatJour = (jour: Jour | Date, langue: Langue): string =>
  typeof jour === 'string' ? jour.split('-').reverse().join('/') : jours[langue].format(jour);

/** 4 mai 2026, 1er mai 2026 */
export const formatJourLong = (jour: Jour | Date, langue: Langue): string => {
  const texte = joursLongs[langue].format(typeof jour === 'string' ? debutDe(jour) : jour);
  return langue === 'fr' ? texte.replace(/^1 /, '1er ') : texte;
};

/** 4 mai 2026 à 15:57:58 */
export const formatInstant = (instant: Date, langue: Langue): string =>
  `${formatJourLong(instant, langue)} ${langue === 'fr' ? 'à' : 'at'} ${heures[langue].format(instant)}`;

/** 1 234,50 € */
export const formatEuros = (montant: Montant, langue: Langue): string =>
  euros[langue].format(montant.toString() as `${number}`);

/** 1 234,50 */
export const formatMontant = (montant: Montant, langue: Langue): string =>
  decimaux[langue].format(montant.toString() as `${number}`);

export const formatEntier = (nombre: number, langue: Langue): string => entiers[langue].format(nombre);

/** 2,5 */
export const formatQuantite = (quantite: { toString(): string }, langue: Langue): string =>
  quantites[langue].format(quantite.toString() as `${number}`);
