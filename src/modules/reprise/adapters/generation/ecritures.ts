/** How amounts and dates are written in an export. */
const deux = (nombre: number): string => (nombre < 10 ? `0${nombre}` : String(nombre));

export const decimal = (valeur: number, decimales: number): string => {
  const unite = 10 ** decimales;
  const fraction = valeur % unite;
  if (fraction === 0) return String(valeur / unite);
  return `${Math.trunc(valeur / unite)},${String(fraction).padStart(decimales, '0')}`;
};

export const montant = (centimes: number): string => `${Math.trunc(centimes / 100)},${deux(centimes % 100)}`;

const MINUTES_D_UN_JOUR = 1_440;
/** 1 January 2016. */
const ORIGINE = Date.UTC(2016, 0, 1);
const JOURS: string[] = [];

/** @param rang of the day from 1 January 2016 */
export const jourEcrit = (rang: number): string => {
  const connu = JOURS[rang];
  if (connu !== undefined) return connu;
  const date = new Date(ORIGINE + rang * 86_400_000);
  const ecrit = `${deux(date.getUTCDate())}/${deux(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  JOURS[rang] = ecrit;
  return ecrit;
};

/** @param minutes of a clock in Paris from 1 January 2016 */
export const instantEcrit = (minutes: number): string => {
  const minute = minutes % MINUTES_D_UN_JOUR;
  const jour = jourEcrit(Math.trunc(minutes / MINUTES_D_UN_JOUR));
  return `${jour} ${deux(Math.trunc(minute / 60))}:${deux(minute % 60)}:00`;
};
