import { jour, plusJours, type Jour } from '../../../../kernel/domain/Jour.ts';

const FIXES = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'] as const;

/** Easter Monday, Ascension, Whit Monday: days after Easter Sunday. */
const MOBILES = [1, 39, 50] as const;

/** The legal holidays of article L. 3133-1 of the code du travail; those of Alsace-Moselle alone are not counted. */
export const joursFeries = (annee: number): ReadonlySet<Jour> => {
  const paques = dimancheDePaques(annee);
  return new Set([
    ...FIXES.map((fixe) => jour(`${annee}-${fixe}`)),
    ...MOBILES.map((apres) => plusJours(paques, apres)),
  ]);
};

export const estFerie = (leJour: Jour): boolean => joursFeries(Number(leJour.slice(0, 4))).has(leJour);

/** Gregorian computus (Meeus, Jones and Butcher). */
const dimancheDePaques = (annee: number): Jour => {
  const ordre = annee % 19;
  const siecle = Math.floor(annee / 100);
  const rang = annee % 100;
  const correction = Math.floor((siecle - Math.floor((siecle + 8) / 25) + 1) / 3);
  const epacte = (19 * ordre + siecle - Math.floor(siecle / 4) - correction + 15) % 30;
  const semaine = (32 + 2 * (siecle % 4) + 2 * Math.floor(rang / 4) - epacte - (rang % 4)) % 7;
  const recul = Math.floor((ordre + 11 * epacte + 22 * semaine) / 451);
  const place = epacte + semaine - 7 * recul + 114;
  const mois = String(Math.floor(place / 31)).padStart(2, '0');
  const quantieme = String((place % 31) + 1).padStart(2, '0');
  return jour(`${annee}-${mois}-${quantieme}`);
};
