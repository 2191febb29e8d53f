import { Montant } from '../../../kernel/domain/Montant.ts';
import type { DeboursSaisi } from './Debours.ts';
import type { LigneSaisie } from './LigneDeMemoire.ts';
import type { Mission } from './Mission.ts';
import { montantDemande } from './LigneDeMemoire.ts';
import { totaux } from './montants.ts';
import { MontantTropGrand, TexteTropLong, TropDeLignes } from './erreurs.ts';

/** In characters. Forms read them as well. */
export const LONGUEURS = {
  reference: 50,
  commentaire: 2000,
  autorite: 150,
  numeroParquet: 50,
  libelle: 250,
  /** A motif, a reply, a remark on an act. */
  texte: 2000,
} as const;

/** Lines of one kind (prestations, débours) in a mémoire. */
export const LIGNES_MAX = 500;

/** 999 999 999,99 €, for a line as for the whole. */
export const MONTANT_MAX = Montant.deCentimes(99_999_999_999n);

/** @throws TexteTropLong */
export const exigerLongueur = (champ: string, texte: string | null, maximum: number): void => {
  if (texte !== null && texte.length > maximum) throw new TexteTropLong(champ, maximum);
};

/** @throws TexteTropLong */
export const exigerLongueursDEntete = (
  mission: Mission,
  reference: string | null,
  commentaire: string | null,
): void => {
  exigerLongueur('mission.autorite', mission.autorite, LONGUEURS.autorite);
  exigerLongueur('mission.numeroParquet', mission.numeroParquet, LONGUEURS.numeroParquet);
  exigerLongueur('reference', reference, LONGUEURS.reference);
  exigerLongueur('commentaire', commentaire, LONGUEURS.commentaire);
};

/** @throws TropDeLignes, TexteTropLong, MontantTropGrand */
export const exigerPrestationsTenables = (
  lignes: readonly LigneSaisie[],
  debours: readonly DeboursSaisi[],
): void => {
  if (lignes.length > LIGNES_MAX) throw new TropDeLignes('lignes', LIGNES_MAX);
  if (debours.length > LIGNES_MAX) throw new TropDeLignes('debours', LIGNES_MAX);
  lignes.forEach(({ libelle }, rang) => exigerLongueur(`lignes.${rang}.libelle`, libelle, LONGUEURS.libelle));
  debours.forEach(({ libelle }, rang) =>
    exigerLongueur(`debours.${rang}.libelle`, libelle, LONGUEURS.libelle),
  );

  const montants = [
    ...lignes.flatMap((ligne) => [ligne.prixUnitaire, montantDemande(ligne)]),
    ...debours.map(({ montant }) => montant),
    totaux(lignes, debours).ttc,
  ];
  if (montants.some((montant) => montant !== null && depasse(montant))) throw new MontantTropGrand();
};

const depasse = (montant: Montant): boolean =>
  montant.compare(MONTANT_MAX) > 0 || Montant.zero.moins(montant).compare(MONTANT_MAX) > 0;
