import { lireSiret, siretLisible } from '../../../../kernel/domain/Siret.ts';
import { estNumeroDeParticulier } from './numeroDeParticulier.ts';
import type { TypeIdentifiant } from './TypeIdentifiant.ts';

/** What makes a structure unique: one fiche for one identifier. */
export interface IdentifiantStructure {
  readonly type: TypeIdentifiant;
  /** As it is kept: upper case, without separators. */
  readonly valeur: string;
}

const PAYS_UE = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI'.split(' '),
);

const compacter = (saisie: string): string => saisie.replace(/[\s\u00a0\u202f.\-/]/g, '').toUpperCase();

const siLaForme = (forme: RegExp) => (saisie: string) => {
  const valeur = compacter(saisie);
  return forme.test(valeur) ? valeur : undefined;
};

const lireNumeroDeTvaUe = (saisie: string): string | undefined => {
  const valeur = compacter(saisie);
  return /^[A-Z]{2}[A-Z0-9+*]{2,16}$/.test(valeur) && PAYS_UE.has(valeur.slice(0, 2)) ? valeur : undefined;
};

/** ISO country, then the first sixteen characters of the raison sociale; Wallis-et-Futuna: FRWF and fourteen of them. */
const lireHorsUe = (saisie: string): string | undefined => {
  const valeur = saisie.trim().replace(/\s+/g, ' ').toUpperCase();
  const pays = valeur.slice(0, 2);
  if (valeur.length < 3 || valeur.length > 18 || !/^[A-Z]{2}[\p{L}\p{N} '’&.\-]+$/u.test(valeur))
    return undefined;
  if (pays === 'FR') return /^FRWF./.test(valeur) ? valeur : undefined;
  return PAYS_UE.has(pays) && pays !== 'XI' ? undefined : valeur;
};

/** The codes of the courts (TJ-LYON), known from the reference files only. */
const CODE_DE_JURIDICTION = /^(CA|TJ|TPI|TSA)[\s\u00a0\u202f.\-/]/i;

const lireAutre = (saisie: string): string | undefined =>
  CODE_DE_JURIDICTION.test(saisie.trim()) ? undefined : siLaForme(/^[A-Z0-9]{3,18}$/)(saisie);

const formats: Readonly<Record<TypeIdentifiant, (saisie: string) => string | undefined>> = {
  SIRET: lireSiret,
  PARTICULIER: (saisie) => {
    const valeur = compacter(saisie);
    return estNumeroDeParticulier(valeur) ? valeur : undefined;
  },
  UE_HORS_FRANCE: lireNumeroDeTvaUe,
  HORS_UE: lireHorsUe,
  RIDET: siLaForme(/^\d{9,10}$/),
  TAHITI: siLaForme(/^[A-Z0-9]{6}\d{3}$/),
  AUTRE: lireAutre,
};

/** Undefined when what was typed does not have the format of its type. */
export const lireIdentifiant = (type: TypeIdentifiant, saisie: string): IdentifiantStructure | undefined => {
  const valeur = formats[type](saisie);
  return valeur === undefined ? undefined : { type, valeur };
};

/** As a person reads it: a SIRET by groups. */
export const identifiantLisible = ({ type, valeur }: IdentifiantStructure): string =>
  type === 'SIRET' ? siretLisible(valeur) : valeur;
