import type { Courriel } from '../../../kernel/domain/Courriel.ts';
import {
  MotDePasseDevinable,
  MotDePasseDevoileIdentite,
  MotDePasseTropCourt,
  MotDePasseTropLong,
} from './erreurs.ts';

export const LONGUEUR_MIN_MOT_DE_PASSE = 12;
export const LONGUEUR_MAX_MOT_DE_PASSE = 128;
export const SCORE_MIN = 3;

/** Shorter, a name is in too many words to be forbidden. */
const LONGUEUR_MIN_INTERDIT = 4;

export interface TitulaireDuCompte {
  readonly courriel: Courriel;
  readonly nom: string;
  readonly prenom: string;
}

/** How hard a password is to guess: 0 (at once) to 4 (very hard). */
export type ScoreDeMotDePasse = 0 | 1 | 2 | 3 | 4;

/** The same password typed on two keyboards may differ in how its accents are coded; nothing else is changed or cut. */
export const normaliserMotDePasse = (saisie: string): string => saisie.normalize('NFC');

/** What a guesser who knows the person tries first. */
export const indicesDe = ({ courriel, nom, prenom }: TitulaireDuCompte): readonly string[] => {
  const domaines = courriel.slice(courriel.indexOf('@') + 1).split('.');
  return [
    ...interditsDe({ courriel, nom, prenom }),
    nom,
    prenom,
    ...domaines,
    'chorus pro',
    'choruspro',
    'frais de justice',
  ];
};

const interditsDe = ({ courriel, nom, prenom }: TitulaireDuCompte): readonly string[] =>
  [courriel, courriel.slice(0, courriel.indexOf('@')), nom, prenom]
    .map(plier)
    .filter((mot) => mot.length >= LONGUEUR_MIN_INTERDIT);

/**
 * 12 to 128 characters, none of the address or the name in it, not guessable. No compulsory class of characters and no
 * periodic change (CNIL, recommendation of 2022).
 * @throws MotDePasseTropCourt, MotDePasseTropLong, MotDePasseDevoileIdentite
 */
export const verifierForme = (motDePasse: string, titulaire: TitulaireDuCompte): void => {
  const longueur = Array.from(motDePasse).length;
  if (longueur < LONGUEUR_MIN_MOT_DE_PASSE) throw new MotDePasseTropCourt();
  if (longueur > LONGUEUR_MAX_MOT_DE_PASSE) throw new MotDePasseTropLong();

  const plie = plier(motDePasse);
  if (interditsDe(titulaire).some((mot) => plie.includes(mot))) throw new MotDePasseDevoileIdentite();
};

/** @throws MotDePasseDevinable */
export const verifierScore = (score: ScoreDeMotDePasse): void => {
  if (score < SCORE_MIN) throw new MotDePasseDevinable();
};

const plier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s'’._-]/gu, '');
