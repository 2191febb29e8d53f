import { z } from 'zod';
import { lireBic } from '../../../../../kernel/domain/Bic.ts';
import { lireCourriel } from '../../../../../kernel/domain/Courriel.ts';
import { lireJour } from '../../../../../kernel/domain/Jour.ts';
import { lireIban } from '../../../../../kernel/domain/Iban.ts';
import { codesPays } from '../../../domain/structure/codesPays.ts';
import type { FicheStructure } from '../../../domain/structure/DonneesStructure.ts';
import { natureDe, type Identite } from '../../../domain/structure/Identite.ts';
import { lireNumeroTva } from '../../../domain/structure/NumeroTva.ts';
import { regimesFiscaux } from '../../../domain/structure/RegimeFiscal.ts';
import { typesIdentifiant, type TypeIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';
import { LectureDeForme, texte } from './LectureDeForme.ts';
import { longueurs } from './longueurs.ts';

const champsDeFiche = {
  type: z.enum(typesIdentifiant),
  raisonSociale: texte,
  nom: texte,
  prenom: texte,
  categorie: texte,
  regime: texte,
  numeroTva: texte,
  numeroRcs: texte,
  ligne1: texte,
  ligne2: texte,
  codePostal: texte,
  ville: texte,
  pays: texte,
  courriel: texte,
  telephone: texte,
};

export const champsDeCompte = { libelle: texte, titulaire: texte, iban: texte, bic: texte };

type ChampDeFiche = keyof typeof champsDeFiche;
type ChampDeCompte = keyof typeof champsDeCompte;

/** Territories included: their postcodes are those of France. */
const PAYS_A_CODE_FRANCAIS = new Set('FR GP MQ GF RE YT PM BL MF NC PF WF TF'.split(' '));

const TELEPHONE = /^\+?[\d\s().\u00a0\u202f-]{6,30}$/;

const siParmi =
  <T extends string>(valeurs: readonly T[]) =>
  (saisie: string): T | undefined =>
    valeurs.find((valeur) => valeur === saisie);

const lireIdentite = (lecture: LectureDeForme<ChampDeFiche>, type: TypeIdentifiant): Identite =>
  natureDe(type) === 'PHYSIQUE'
    ? {
        nature: 'PHYSIQUE',
        nom: lecture.requis('nom', 'structure.nom-requis', longueurs.nom),
        prenom: lecture.requis('prenom', 'structure.prenom-requis', longueurs.nom),
      }
    : {
        nature: 'MORALE',
        raisonSociale: lecture.requis(
          'raisonSociale',
          'structure.raison-sociale-requise',
          longueurs.raisonSociale,
        ),
      };

const lireAdresse = (lecture: LectureDeForme<ChampDeFiche>): FicheStructure['adresse'] => {
  const pays =
    lecture.lu('pays', siParmi(codesPays), 'structure.pays-requis', 'structure.pays-requis') ?? 'FR';
  const codePostal = PAYS_A_CODE_FRANCAIS.has(pays)
    ? lecture.lu('codePostal', cinqChiffres, 'structure.code-postal-requis', 'structure.code-postal-requis')
    : lecture.facultatif('codePostal', longueurs.codePostal);
  return {
    ligne1: lecture.requis('ligne1', 'structure.adresse-requise', longueurs.ligne),
    ligne2: lecture.facultatif('ligne2', longueurs.ligne),
    codePostal: codePostal ?? '',
    ville: lecture.requis('ville', 'structure.ville-requise', longueurs.ville),
    pays,
  };
};

const cinqChiffres = (saisie: string): string | undefined => {
  const chiffres = saisie.replace(/\s/g, '');
  return /^\d{5}$/.test(chiffres) ? chiffres : undefined;
};

const lireFiche = (
  lecture: LectureDeForme<ChampDeFiche>,
  type: TypeIdentifiant,
  publique: boolean,
): FicheStructure => ({
  identite: lireIdentite(lecture, type),
  categorie: publique ? null : lecture.requis('categorie', 'structure.categorie-requise', 40),
  numeroTva: lecture.lu('numeroTva', lireNumeroTva, 'structure.tva-invalide'),
  numeroRcs: lecture.facultatif('numeroRcs', longueurs.numeroRcs),
  adresse: lireAdresse(lecture),
  courriel: lecture.lu('courriel', lireCourriel, 'structure.courriel-invalide'),
  telephone: lecture.lu(
    'telephone',
    (saisie) => (TELEPHONE.test(saisie) ? saisie : undefined),
    'structure.telephone-invalide',
  ),
});

export const lireCompte = (lecture: LectureDeForme<ChampDeCompte>) => ({
  libelle: lecture.requis('libelle', 'structure.libelle-requis', longueurs.libelleDeCompte),
  titulaire: lecture.requis('titulaire', 'structure.titulaire-requis', longueurs.titulaire),
  iban: lecture.lu('iban', lireIban, 'structure.iban-invalide', 'structure.compte-bancaire-requis'),
  bic: lecture.lu('bic', lireBic, 'structure.bic-invalide'),
});

/** The fiche and its first account, in one page. */
export const creationForm = z
  .object({ ...champsDeFiche, ...champsDeCompte, identifiant: texte })
  .transform((saisie, contexte) => {
    const lecture = new LectureDeForme(saisie, contexte);
    const fiche = lireFiche(lecture, saisie.type, false);
    const regime = lecture.lu(
      'regime',
      siParmi(regimesFiscaux),
      'structure.regime-requis',
      'structure.regime-requis',
    );
    const compte = lireCompte(lecture);
    if (!lecture.juste || regime === null || compte.iban === null) return z.NEVER;
    const { type, identifiant } = saisie;
    return { type, identifiant, fiche, regime, compteBancaire: { ...compte, iban: compte.iban } };
  });

export const modificationForm = z
  .object({ ...champsDeFiche, version: z.coerce.number().int().positive(), publique: texte, depuis: texte })
  .transform(({ version, publique: nature, ...saisie }, contexte) => {
    const lecture = new LectureDeForme(saisie, contexte);
    const publique = nature === 'oui';
    const fiche = lireFiche(lecture, saisie.type, publique);
    const vide = publique ? null : 'structure.regime-requis';
    const regime = lecture.lu('regime', siParmi(regimesFiscaux), 'structure.regime-requis', vide);
    const depuis = lecture.lu('depuis', lireJour, 'structure.jour-invalide');
    return lecture.juste ? { version, fiche, regime, depuis } : z.NEVER;
  });
