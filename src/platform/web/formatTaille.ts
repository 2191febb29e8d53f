import type { Langue } from '../../kernel/domain/Langue.ts';

const nombres: Record<Langue, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

const unites: Record<Langue, readonly [string, string, string]> = {
  fr: ['octets', 'ko', 'Mo'],
  en: ['bytes', 'kB', 'MB'],
};

/** 340 ko, 1,2 Mo. Of 1,024 bytes, like the limits of the pieces. */
export const formatTaille = (octets: number, langue: Langue): string => {
  const rang = octets < 1024 ? 0 : octets < 1024 * 1024 ? 1 : 2;
  const valeur = octets / 1024 ** rang;
  return `${nombres[langue].format(rang === 1 ? Math.round(valeur) : valeur)}\u00a0${unites[langue][rang]}`;
};
