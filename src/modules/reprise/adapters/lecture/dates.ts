import { Temporal } from 'temporal-polyfill';

const ZERO = 0x30;
const BARRE = 0x2f;
const DEUX_POINTS = 0x3a;
const ESPACE = 0x20;
const PREMIERE_ANNEE = 1900;
const DERNIERE_ANNEE = 2199;
const JOURS_DES_MOIS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const PLUSIEURS = -1;

const deux = (nombre: number): string => (nombre < 10 ? `0${nombre}` : String(nombre));
const bissextile = (annee: number): boolean => annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);

/** -1 when one of the characters is not a digit. */
const chiffres = (texte: string, debut: number, fin: number): number => {
  let lu = 0;
  for (let i = debut; i < fin; i += 1) {
    const chiffre = texte.charCodeAt(i) - ZERO;
    if (!(chiffre >= 0 && chiffre <= 9)) return -1;
    lu = lu * 10 + chiffre;
  }
  return lu;
};

const JOURS = new Map<number, string>();
const DECALAGES = new Map<number, number>();
/** In Paris nothing changes within an hour since there is a whole number of them between Paris and UTC. */
const HEURES = new Map<number, string>();
const HEURE_PILE = ':00:00.000Z';

/** `yyyymmdd` of a text that begins by `dd/mm/yyyy`, undefined when that is no day from 1900 to 2199. */
const numeroDuJour = (texte: string): number | undefined => {
  if (texte.charCodeAt(2) !== BARRE || texte.charCodeAt(5) !== BARRE) return undefined;
  const jour = chiffres(texte, 0, 2);
  const mois = chiffres(texte, 3, 5);
  const annee = chiffres(texte, 6, 10);
  if (annee < PREMIERE_ANNEE || annee > DERNIERE_ANNEE) return undefined;
  if (mois < 1 || jour < 1 || jour > (JOURS_DES_MOIS[mois - 1] ?? 0)) return undefined;
  if (mois === 2 && jour === 29 && !bissextile(annee)) return undefined;
  return annee * 10_000 + mois * 100 + jour;
};

const jourEcrit = (numero: number): string => {
  let ecrit = JOURS.get(numero);
  if (ecrit === undefined) {
    ecrit = `${Math.trunc(numero / 10_000)}-${deux(Math.trunc(numero / 100) % 100)}-${deux(numero % 100)}`;
    JOURS.set(numero, ecrit);
  }
  return ecrit;
};

/** The hours of `dd/mm/yyyy HH:MM:SS`, -1 when it is not that. */
const heuresDe = (texte: string): number => {
  if (texte.length !== 19 || texte.charCodeAt(10) !== ESPACE) return -1;
  if (texte.charCodeAt(13) !== DEUX_POINTS || texte.charCodeAt(16) !== DEUX_POINTS) return -1;
  const heures = chiffres(texte, 11, 13);
  const minutes = chiffres(texte, 14, 16);
  const secondes = chiffres(texte, 17, 19);
  return heures > 23 || minutes < 0 || minutes > 59 || secondes < 0 || secondes > 59 ? -1 : heures;
};

/** `dd/mm/yyyy`, or a date-time of which the day is kept, as `yyyy-mm-dd`. */
export const lireJourFrancais = (texte: string): string | undefined => {
  if (texte.length !== 10 && heuresDe(texte) === -1) return undefined;
  const numero = numeroDuJour(texte);
  return numero === undefined ? undefined : jourEcrit(numero);
};

/** `dd/mm/yyyy HH:MM:SS` as a clock showed it in Paris, or a day for its midnight, as ISO text in UTC. */
export const lireInstantFrancais = (texte: string): string | undefined => {
  const seul = texte.length === 10;
  const heures = seul ? 0 : heuresDe(texte);
  if (heures === -1) return undefined;
  const numero = numeroDuJour(texte);
  if (numero === undefined) return undefined;
  const decalage = decalageDe(numero);
  if (decalage === PLUSIEURS || heures < decalage)
    return enUtc(numero, heures, seul ? '00:00' : texte.slice(14));
  return `${jourEcrit(numero)}T${deux(heures - decalage)}:${seul ? '00:00' : texte.slice(14)}.000Z`;
};

/** Whole hours between Paris and UTC all that day long, if they are. */
const decalageDe = (numero: number): number => {
  let decalage = DECALAGES.get(numero);
  if (decalage === undefined) {
    const jour = Temporal.PlainDate.from(jourEcrit(numero));
    const debut = jour.toZonedDateTime('Europe/Paris').offsetNanoseconds / 3_600e9;
    const fin = jour.add({ days: 1 }).toZonedDateTime('Europe/Paris').offsetNanoseconds / 3_600e9;
    decalage = debut === fin && Number.isInteger(debut) ? debut : PLUSIEURS;
    DECALAGES.set(numero, decalage);
  }
  return decalage;
};

/** An hour that came twice is the first one; one that never was is the next. */
const enUtc = (jour: number, heures: number, suite: string): string => {
  const cle = jour * 100 + heures;
  let heure = HEURES.get(cle);
  if (heure === undefined) {
    heure = instantDe(jour, `${deux(heures)}:00:00`);
    HEURES.set(cle, heure);
  }
  return heure.endsWith(HEURE_PILE)
    ? `${heure.slice(0, -HEURE_PILE.length)}:${suite}.000Z`
    : instantDe(jour, `${deux(heures)}:${suite}`);
};

const instantDe = (jour: number, heures: string): string => {
  const instant = Temporal.PlainDateTime.from(`${jourEcrit(jour)}T${heures}`).toZonedDateTime('Europe/Paris');
  return new Date(instant.epochMilliseconds).toISOString();
};
