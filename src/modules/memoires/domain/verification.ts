import { jourDe, type Jour } from '../../../kernel/domain/Jour.ts';
import type { DonneesMemoire } from './DonneesMemoire.ts';
import type { Debours } from './Debours.ts';
import { montantDemande, type LigneDeMemoire } from './LigneDeMemoire.ts';
import type { Mission } from './Mission.ts';
import { totaux } from './montants.ts';
import { piecesManquantes } from './piecesAttendues.ts';
import type { CodeProbleme, Probleme } from './Probleme.ts';
import type { PieceRequise } from './referentiel/PieceRequise.ts';
import type { TauxTva } from './referentiel/TauxTva.ts';

/** The codes that the référentiel knows on the day of the deposit. */
export interface CodesConnus {
  readonly categories: readonly string[];
  readonly typesPrescription: readonly string[];
  readonly typesPieces: readonly string[];
  readonly unites: readonly string[];
  readonly tauxTva: readonly Pick<TauxTva, 'code' | 'pointsDeBase'>[];
  /** Tarifs are dated: those of the days of the mission. */
  readonly tarif: (code: string) => 'en-vigueur' | 'hors-vigueur' | 'inconnu';
}

/** What the deposit must know that the mémoire does not hold. */
export interface FaitsDeVerification {
  /** Of the juridiction that the mémoire names. */
  readonly juridiction: 'ouverte' | 'fermee' | 'inconnue';
  readonly structureActive: boolean;
  /** The services of the structure that may be chosen today. */
  readonly serviceIds: readonly number[];
  /** The accounts of the structure that may be chosen today. */
  readonly compteBancaireIds: readonly number[];
  /** For the catégorie of the mémoire. */
  readonly piecesRequises: readonly PieceRequise[];
  readonly codes: CodesConnus;
}

type Releve = (code: CodeProbleme, champ: string, params?: Probleme['params']) => void;

/**
 * All that stands between a draft and its deposit, at once and in the order of the steps. An empty list means that the
 * mémoire may be deposited. What only deserves a look (forclusion, an own reference used twice, VAT against the fiscal
 * regime) is not here.
 */
export const verifier = (
  memoire: DonneesMemoire,
  faits: FaitsDeVerification,
  maintenant: Date,
): readonly Probleme[] => {
  const problemes: Probleme[] = [];
  const releveDe =
    (etape: Probleme['etape']): Releve =>
    (code, champ, params = {}) =>
      problemes.push({ code, niveau: 'blocage', champ, etape, params });

  verifierEntete(memoire, faits, releveDe(1));
  verifierMission(memoire.mission, faits.codes, jourDe(maintenant), releveDe(1));
  verifierPrestations(memoire, faits.codes, releveDe(2));
  verifierPieces(memoire, faits, releveDe(3));
  return problemes;
};

const verifierEntete = ({ entete }: DonneesMemoire, faits: FaitsDeVerification, releve: Releve): void => {
  const { juridictionId, serviceId, categorie, compteBancaireId } = entete;

  if (juridictionId === null) releve('requis', 'entete.juridictionId');
  else if (faits.juridiction !== 'ouverte') {
    releve(`juridiction-${faits.juridiction}`, 'entete.juridictionId');
  }
  if (!faits.structureActive) releve('structure-inactive', 'entete.structureId');
  if (serviceId === null) {
    if (faits.serviceIds.length > 0) releve('requis', 'entete.serviceId');
  } else if (!faits.serviceIds.includes(serviceId)) releve('service-inconnu', 'entete.serviceId');
  if (categorie === null) releve('requis', 'entete.categorie');
  else if (!faits.codes.categories.includes(categorie)) releve('code-inconnu', 'entete.categorie');
  if (compteBancaireId === null) releve('requis', 'entete.compteBancaireId');
  else if (!faits.compteBancaireIds.includes(compteBancaireId)) {
    releve('compte-bancaire-inconnu', 'entete.compteBancaireId');
  }
};

const OBLIGATOIRES = [
  'typePrescription',
  'datePrescription',
  'autorite',
  'numeroParquet',
  'nature',
  'dateAchevement',
] as const;

/** Whether there is such an engagement is not known here. */
const NUMERO_D_ENGAGEMENT = /^\d{1,10}$/;

const JOURS = ['datePrescription', 'debut', 'dateAchevement'] as const;

const verifierMission = (
  mission: Mission,
  { typesPrescription }: CodesConnus,
  aujourdhui: Jour,
  releve: Releve,
): void => {
  for (const champ of OBLIGATOIRES) {
    if (mission[champ] === null || mission[champ].trim() === '') releve('requis', `mission.${champ}`);
  }
  const { typePrescription } = mission;
  if (typePrescription !== null && !typesPrescription.includes(typePrescription)) {
    releve('code-inconnu', 'mission.typePrescription');
  }
  for (const champ of JOURS) {
    const leJour = mission[champ];
    if (leJour !== null && leJour > aujourdhui) releve('jour-a-venir', `mission.${champ}`, { jour: leJour });
  }
  const { debut, dateAchevement } = mission;
  if (debut !== null && dateAchevement !== null && dateAchevement < debut) {
    releve('achevement-avant-debut', 'mission.dateAchevement', { debut });
  }
  const { numeroEngagement } = mission;
  if (numeroEngagement !== null && !NUMERO_D_ENGAGEMENT.test(numeroEngagement)) {
    releve('engagement-illisible', 'mission.numeroEngagement');
  }
};

const verifierPrestations = (
  { lignes, debours }: DonneesMemoire,
  codes: CodesConnus,
  releve: Releve,
): void => {
  if (lignes.length === 0 && debours.length === 0) return releve('aucune-ligne', 'lignes');

  for (const ligne of lignes) verifierLigne(ligne, codes, releve);
  for (const unDebours of debours) verifierDebours(unDebours, releve);

  const complet =
    lignes.every((ligne) => montantDemande(ligne) !== null) &&
    debours.every(({ montant }) => montant !== null);
  if (complet && totaux(lignes, debours).ttc.estNul) releve('nul', 'lignes');
};

const verifierLigne = (ligne: LigneDeMemoire, codes: CodesConnus, releve: Releve): void => {
  const champ = (nom: string): string => `lignes.${ligne.rang}.${nom}`;
  const { tarifCode, libelle, quantite, unite, prixUnitaire } = ligne;

  if (tarifCode !== null) {
    const tarif = codes.tarif(tarifCode);
    if (tarif === 'inconnu') releve('code-inconnu', champ('tarifCode'));
    else if (tarif === 'hors-vigueur') releve('tarif-hors-vigueur', champ('tarifCode'), { tarifCode });
  }
  if (libelle.trim() === '') releve('requis', champ('libelle'));
  if (quantite === null) releve('requis', champ('quantite'));
  else if (quantite.estNulle) releve('nul', champ('quantite'));
  if (unite !== null && !codes.unites.includes(unite)) releve('code-inconnu', champ('unite'));
  if (prixUnitaire === null) releve('requis', champ('prixUnitaire'));
  else if (prixUnitaire.estNegatif) releve('negatif', champ('prixUnitaire'));
  verifierTva(ligne, codes.tauxTva, champ('tauxTva'), releve);
};

const verifierTva = (
  { tauxTva, codeTva }: LigneDeMemoire,
  connus: CodesConnus['tauxTva'],
  champ: string,
  releve: Releve,
): void => {
  if (tauxTva === null) return releve('requis', champ);
  const possibles = connus.filter(({ pointsDeBase }) => pointsDeBase === tauxTva);
  if (possibles.length === 0) return releve('taux-inconnu', champ, { tauxTva });
  if (codeTva === null) {
    if (possibles.length > 1) releve('exoneration-requise', champ);
  } else if (!possibles.some(({ code }) => code === codeTva)) releve('taux-inconnu', champ, { tauxTva });
};

const verifierDebours = ({ rang, libelle, montant }: Debours, releve: Releve): void => {
  if (libelle.trim() === '') releve('requis', `debours.${rang}.libelle`);
  if (montant === null) releve('requis', `debours.${rang}.montant`);
  else if (montant.estNegatif) releve('negatif', `debours.${rang}.montant`);
  else if (montant.estNul) releve('nul', `debours.${rang}.montant`);
};

const verifierPieces = (memoire: DonneesMemoire, faits: FaitsDeVerification, releve: Releve): void => {
  for (const type of piecesManquantes(memoire, faits.piecesRequises)) {
    releve('piece-manquante', `pieces.${type}`, { type });
  }
  for (const { type, nom } of memoire.pieces) {
    if (!faits.codes.typesPieces.includes(type)) releve('code-inconnu', 'pieces', { nom });
  }
};
