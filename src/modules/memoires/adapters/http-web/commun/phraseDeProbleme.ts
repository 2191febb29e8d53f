import { lireJour } from '../../../../../kernel/domain/Jour.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { Montant } from '../../../../../kernel/domain/Montant.ts';
import { formatEuros, formatJourLong } from '../../../../../platform/web/formats.ts';
import type { Probleme } from '../../../domain/Probleme.ts';
import { textesDe } from './textes/textesDe.ts';

type Textes = ReturnType<typeof textesDe>['problemes'];

/** How to put right one of the faults that the deposit or a decision met. */
export const phraseDeProbleme = (
  probleme: Probleme,
  langue: Langue,
  libelleDePiece?: (type: string) => string,
): string => {
  const { problemes: textes } = textesDe(langue);
  return majuscule(`${lieu(probleme.champ, textes)}${remede(probleme, textes, langue, libelleDePiece)}`);
};

const lieu = (champ: string, textes: Textes): string => {
  const [, liste, rang] = /^(lignes|debours)\.(\d+)\./.exec(champ) ?? [];
  if (liste === undefined) return '';
  return (liste === 'lignes' ? textes.ligne : textes.debours)(Number(rang) + 1);
};

const majuscule = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const remede = (
  { code, champ, params }: Probleme,
  textes: Textes,
  langue: Langue,
  libelleDePiece?: (type: string) => string,
): string => {
  const regime = textesDe(langue).regimesDansLaPhrase[String(params['regime'])] ?? '';
  switch (code) {
    case 'requis':
      return textes.requis[generique(champ)] ?? textes.requisDefaut;
    case 'code-inconnu':
      if (params['nom'] !== undefined) return textes.typeDePieceInconnu(String(params['nom']));
      return textes.codeInconnu[generique(champ)] ?? textes.codeInconnuDefaut;
    case 'juridiction-inconnue':
      return textes.juridictionInconnue;
    case 'juridiction-fermee':
      return textes.juridictionFermee;
    case 'structure-inactive':
      return textes.structureInactive;
    case 'service-inconnu':
      return textes.serviceInconnu;
    case 'compte-bancaire-inconnu':
      return textes.compteBancaireInconnu;
    case 'jour-a-venir':
      return textes.jourAVenir(jourEcrit(params['jour'], langue));
    case 'achevement-avant-debut':
      return textes.achevementAvantDebut(jourEcrit(params['debut'], langue));
    case 'engagement-illisible':
      return textes.engagementIllisible;
    case 'aucune-ligne':
      return textes.aucuneLigne;
    case 'nul':
      return champ === 'lignes' ? textes.totalNul : textes.nul;
    case 'negatif':
      return textes.negatif;
    case 'taux-inconnu':
      return textes.tauxInconnu;
    case 'exoneration-requise':
      return textes.exonerationRequise;
    case 'exoneration-contraire':
      return textes.exonerationContraire(regime);
    case 'tva-sans-objet':
      return textes.tvaSansObjet(regime);
    case 'tarif-hors-vigueur':
      return textes.tarifHorsVigueur(String(params['tarifCode'] ?? ''));
    case 'piece-manquante':
      return textes.pieceManquante(libelleDePiece?.(String(params['type'])) ?? textes.uneAutrePiece);
    case 'retenue-superieure':
      return textes.retenueSuperieure(
        formatEuros(Montant.lire(String(params['demande'])) ?? Montant.zero, langue),
      );
    case 'motif-requis':
      return textes.motifRequis;
    case 'ligne-inconnue':
      return textes.ligneInconnue;
  }
};

const generique = (champ: string): string => champ.replace(/\.\d+\./, '.');

const jourEcrit = (valeur: string | number | undefined, langue: Langue): string => {
  const jour = lireJour(String(valeur));
  return jour === undefined ? String(valeur) : formatJourLong(jour, langue);
};
