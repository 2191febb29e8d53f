import { lireBic } from '../../../../kernel/domain/Bic.ts';
import { lireCourriel } from '../../../../kernel/domain/Courriel.ts';
import { lireIban } from '../../../../kernel/domain/Iban.ts';
import type { CodeAnomalie } from '../../domain/anomalies.ts';
import type { Colonne, TypeDeColonne } from '../../domain/format.ts';
import { lireInstantFrancais, lireJourFrancais } from './dates.ts';
import { lireDecimal, lireEntier } from './nombres.ts';

/** Reads the trimmed text of a cell that is not empty; undefined when it is not of the type of the column. */
export type LireValeur = (texte: string) => string | number | undefined;

/** Characters. */
export const IDENTIFIANT_MAXIMAL = 64;
const TAUX_MAXIMAL = 10_000;
const EMPREINTE = /^[0-9a-f]{64}$/i;
const SEGMENT_INTERDIT = /^\.{1,2}$|[\\\p{Cc}]|^$/u;

/** What is said of a cell that cannot be read, by the type of its column. */
export const ILLISIBLE: Readonly<Record<TypeDeColonne, CodeAnomalie>> = {
  identifiant: 'TEXTE_TROP_LONG',
  texte: 'TEXTE_TROP_LONG',
  jour: 'DATE_ILLISIBLE',
  instant: 'DATE_ILLISIBLE',
  centimes: 'NOMBRE_ILLISIBLE',
  milliemes: 'NOMBRE_ILLISIBLE',
  taux: 'NOMBRE_ILLISIBLE',
  entier: 'NOMBRE_ILLISIBLE',
  code: 'CODE_INCONNU',
  iban: 'IBAN_INVALIDE',
  bic: 'BIC_INVALIDE',
  courriel: 'COURRIEL_INVALIDE',
  sha256: 'EMPREINTE_ILLISIBLE',
  chemin: 'CHEMIN_INTERDIT',
};

export const lireValeurDe = (colonne: Colonne): LireValeur => {
  switch (colonne.type) {
    case 'identifiant':
      return (texte) => (texte.length <= IDENTIFIANT_MAXIMAL ? texte : undefined);
    case 'texte':
      return (texte) => texte;
    case 'jour':
      return lireJourFrancais;
    case 'instant':
      return lireInstantFrancais;
    case 'centimes':
      return (texte) => lireDecimal(texte, 2);
    case 'milliemes':
      return (texte) => lireDecimal(texte, 3);
    case 'taux':
      return lireTaux;
    case 'entier':
      return lireEntier;
    case 'code':
      return lireCodeParmi(colonne.codes ?? []);
    case 'iban':
      return lireIban;
    case 'bic':
      return lireBic;
    case 'courriel':
      return lireCourriel;
    case 'sha256':
      return (texte) => (EMPREINTE.test(texte) ? texte.toLowerCase() : undefined);
    case 'chemin':
      return lireChemin;
  }
};

/** At most 100 %: more is an amount in the wrong column. */
const lireTaux = (texte: string): number | undefined => {
  const taux = lireDecimal(texte, 2);
  return taux === undefined || taux > TAUX_MAXIMAL ? undefined : taux;
};

const lireCodeParmi = (codes: readonly string[]): LireValeur => {
  const connus = new Map(codes.map((code) => [code, code]));
  return (texte) => connus.get(texte) ?? connus.get(texte.toUpperCase());
};

/** Relative, under `pieces/`, without any segment that goes elsewhere. */
export const lireChemin = (texte: string): string | undefined => {
  const [racine, ...segments] = texte.split('/');
  if (racine !== 'pieces' || segments.length === 0) return undefined;
  return segments.some((segment) => SEGMENT_INTERDIT.test(segment)) ? undefined : texte;
};
