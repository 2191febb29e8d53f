import { jourDe, type Jour } from '../../../kernel/domain/Jour.ts';
import type { DonneesMemoire } from './DonneesMemoire.ts';
import type { Debours } from './Debours.ts';
import { montantDemande, type LigneDeMemoire } from './LigneDeMemoire.ts';
import type { Mission } from './Mission.ts';
import { totaux } from './montants.ts';
import { piecesManquantes } from './piecesAttendues.ts';
import type { CodeProbleme, Probleme } from './Probleme.ts';
import type { PieceRequise } from './referentiel/PieceRequise.ts';

/** What the deposit must know that the mémoire does not hold. */
export interface FaitsDeVerification {
  readonly structureActive: boolean;
  /** The services of the structure that may be chosen today. */
  readonly serviceIds: readonly number[];
  /** The accounts of the structure that may be chosen today. */
  readonly compteBancaireIds: readonly number[];
  /** For the catégorie of the mémoire. */
  readonly piecesRequises: readonly PieceRequise[];
  /** In basis points. */
  readonly tauxTva: readonly number[];
}

type Releve = (code: CodeProbleme, champ: string, params?: Probleme['params']) => void;

/**
 * All that stands between a draft and its deposit, at once and in the order of the steps. An empty list means that the
 * mémoire may be deposited. The forclusion and an own reference used twice are warnings, and are not here.
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
      problemes.push({ code, champ, etape, params });

  verifierEntete(memoire, faits, releveDe(1));
  verifierMission(memoire.mission, jourDe(maintenant), releveDe(1));
  verifierPrestations(memoire, faits, releveDe(2));
  for (const type of piecesManquantes(memoire, faits.piecesRequises)) {
    releveDe(3)('piece-manquante', `pieces.${type}`, { type });
  }
  return problemes;
};

const verifierEntete = ({ entete }: DonneesMemoire, faits: FaitsDeVerification, releve: Releve): void => {
  const { juridictionId, serviceId, categorie, compteBancaireId } = entete;

  if (juridictionId === null) releve('requis', 'entete.juridictionId');
  if (!faits.structureActive) releve('structure-inactive', 'entete.structureId');
  if (serviceId === null) {
    if (faits.serviceIds.length > 0) releve('requis', 'entete.serviceId');
  } else if (!faits.serviceIds.includes(serviceId)) releve('service-inconnu', 'entete.serviceId');
  if (categorie === null) releve('requis', 'entete.categorie');
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

const JOURS = ['datePrescription', 'debut', 'dateAchevement'] as const;

const verifierMission = (mission: Mission, aujourdhui: Jour, releve: Releve): void => {
  for (const champ of OBLIGATOIRES) {
    if (mission[champ] === null || mission[champ].trim() === '') releve('requis', `mission.${champ}`);
  }
  for (const champ of JOURS) {
    const leJour = mission[champ];
    if (leJour !== null && leJour > aujourdhui) releve('jour-a-venir', `mission.${champ}`, { jour: leJour });
  }
  const { debut, dateAchevement } = mission;
  if (debut !== null && dateAchevement !== null && dateAchevement < debut) {
    releve('achevement-avant-debut', 'mission.dateAchevement', { debut });
  }
};

const verifierPrestations = (
  { lignes, debours }: DonneesMemoire,
  { tauxTva }: FaitsDeVerification,
  releve: Releve,
): void => {
  if (lignes.length === 0 && debours.length === 0) return releve('aucune-ligne', 'lignes');

  for (const ligne of lignes) verifierLigne(ligne, tauxTva, releve);
  for (const unDebours of debours) verifierDebours(unDebours, releve);

  const complet =
    lignes.every((ligne) => montantDemande(ligne) !== null) &&
    debours.every(({ montant }) => montant !== null);
  if (complet && totaux(lignes, debours).ttc.estNul) releve('nul', 'lignes');
};

const verifierLigne = (ligne: LigneDeMemoire, tauxConnus: readonly number[], releve: Releve): void => {
  const champ = (nom: string): string => `lignes.${ligne.rang}.${nom}`;
  const { libelle, quantite, prixUnitaire, tauxTva } = ligne;

  if (libelle.trim() === '') releve('requis', champ('libelle'));
  if (quantite === null) releve('requis', champ('quantite'));
  else if (quantite.estNulle) releve('nul', champ('quantite'));
  if (prixUnitaire === null) releve('requis', champ('prixUnitaire'));
  else if (prixUnitaire.estNegatif) releve('negatif', champ('prixUnitaire'));
  if (tauxTva === null) releve('requis', champ('tauxTva'));
  else if (!tauxConnus.includes(tauxTva)) releve('taux-inconnu', champ('tauxTva'), { tauxTva });
};

const verifierDebours = ({ rang, libelle, montant }: Debours, releve: Releve): void => {
  if (libelle.trim() === '') releve('requis', `debours.${rang}.libelle`);
  if (montant === null) releve('requis', `debours.${rang}.montant`);
  else if (montant.estNegatif) releve('negatif', `debours.${rang}.montant`);
  else if (montant.estNul) releve('nul', `debours.${rang}.montant`);
};
