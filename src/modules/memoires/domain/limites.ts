import { Montant } from '../../../kernel/domain/Montant.ts';
import { Quantite } from '../../../kernel/domain/Quantite.ts';
import type { DeboursSaisi } from './Debours.ts';
import type { Entete } from './Entete.ts';
import type { LigneSaisie } from './LigneDeMemoire.ts';
import type { Mission } from './Mission.ts';
import { montantDemande } from './LigneDeMemoire.ts';
import { totaux } from './montants.ts';
import {
  MontantTropGrand,
  QuantiteIntenable,
  TexteIllisible,
  TexteTropLong,
  TropDeLignes,
} from './erreursDeSaisie.ts';

/** In characters. Forms read them as well. */
export const LONGUEURS = {
  reference: 50,
  commentaire: 2000,
  autorite: 150,
  numeroParquet: 50,
  numeroEngagement: 20,
  libelle: 250,
  /** A motif, a reply, a remark on an act. */
  texte: 2000,
  /** Codes of the référentiel. */
  categorie: 40,
  typePrescription: 40,
  typePiece: 40,
  tarif: 60,
  unite: 30,
  codeTva: 40,
  motif: 60,
} as const;

/** Lines of one kind (prestations, débours) in a mémoire. */
export const LIGNES_MAX = 500;

/** 999 999 999,99 €, for a line as for the whole. */
export const MONTANT_MAX = Montant.deCentimes(99_999_999_999n);

/** 999 999 999,999 */
export const QUANTITE_MAX = Quantite.deMilliemes(999_999_999_999n);

/** What no database keeps. */
const ILLISIBLES = /[\0\p{Cs}]/u;

/** @throws TexteTropLong, TexteIllisible */
export const exigerLongueur = (champ: string, texte: string | null, maximum: number): void => {
  if (texte === null) return;
  if (texte.length > maximum) throw new TexteTropLong(champ, maximum);
  if (ILLISIBLES.test(texte)) throw new TexteIllisible(champ);
};

/** @throws TexteTropLong, TexteIllisible */
export const exigerLongueursDEntete = (
  { categorie }: Entete,
  mission: Mission,
  reference: string | null,
  commentaire: string | null,
): void => {
  exigerLongueur('entete.categorie', categorie, LONGUEURS.categorie);
  exigerLongueur('mission.typePrescription', mission.typePrescription, LONGUEURS.typePrescription);
  exigerLongueur('mission.autorite', mission.autorite, LONGUEURS.autorite);
  exigerLongueur('mission.numeroParquet', mission.numeroParquet, LONGUEURS.numeroParquet);
  exigerLongueur('mission.numeroEngagement', mission.numeroEngagement, LONGUEURS.numeroEngagement);
  exigerLongueur('reference', reference, LONGUEURS.reference);
  exigerLongueur('commentaire', commentaire, LONGUEURS.commentaire);
};

/** @throws TropDeLignes, TexteTropLong, TexteIllisible, QuantiteIntenable, MontantTropGrand */
export const exigerPrestationsTenables = (
  lignes: readonly LigneSaisie[],
  debours: readonly DeboursSaisi[],
): void => {
  if (lignes.length > LIGNES_MAX) throw new TropDeLignes('lignes', LIGNES_MAX);
  if (debours.length > LIGNES_MAX) throw new TropDeLignes('debours', LIGNES_MAX);
  lignes.forEach((ligne, rang) => exigerLigneTenable(ligne, `lignes.${rang}`));
  debours.forEach(({ libelle, montant }, rang) => {
    exigerLongueur(`debours.${rang}.libelle`, libelle, LONGUEURS.libelle);
    exigerMontant(`debours.${rang}.montant`, montant);
  });
  exigerMontant('lignes', totaux(lignes, debours).ttc);
};

const exigerLigneTenable = (ligne: LigneSaisie, racine: string): void => {
  const { libelle, quantite, prixUnitaire, tarifCode, unite, codeTva } = ligne;
  exigerLongueur(`${racine}.libelle`, libelle, LONGUEURS.libelle);
  exigerLongueur(`${racine}.tarifCode`, tarifCode, LONGUEURS.tarif);
  exigerLongueur(`${racine}.unite`, unite, LONGUEURS.unite);
  exigerLongueur(`${racine}.tauxTva`, codeTva, LONGUEURS.codeTva);
  if (quantite !== null && (quantite.milliemes < 0n || quantite.milliemes > QUANTITE_MAX.milliemes)) {
    throw new QuantiteIntenable(`${racine}.quantite`);
  }
  exigerMontant(`${racine}.prixUnitaire`, prixUnitaire);
  exigerMontant(`${racine}.prixUnitaire`, montantDemande(ligne));
};

const exigerMontant = (champ: string, montant: Montant | null): void => {
  if (montant === null) return;
  const trop = montant.compare(MONTANT_MAX) > 0 || Montant.zero.moins(montant).compare(MONTANT_MAX) > 0;
  if (trop) throw new MontantTropGrand(champ);
};
