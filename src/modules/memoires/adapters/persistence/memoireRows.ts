import type { Jour } from '../../../../kernel/domain/Jour.ts';
import { Montant } from '../../../../kernel/domain/Montant.ts';
import { Quantite } from '../../../../kernel/domain/Quantite.ts';
import type { Value } from '../../../../platform/knex/RawConnection.ts';
import type { Debours } from '../../domain/Debours.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { EntreeHistorique } from '../../domain/EntreeHistorique.ts';
import type { LigneDeMemoire } from '../../domain/LigneDeMemoire.ts';
import type { MemoireRepris } from '../../domain/MemoireRepris.ts';
import type { Mission } from '../../domain/Mission.ts';
import { montantTtcDuMemoire, totauxRetenusDuMemoire } from '../../domain/montants.ts';
import type { MotifDonne } from '../../domain/MotifDonne.ts';
import type { PieceDeMemoire } from '../../domain/PieceDeMemoire.ts';
import type { CompteBancaireDuMemoire } from '../../domain/PrestataireDuMemoire.ts';
import { relanceOuverte } from '../../domain/Relance.ts';
import type { CodeEtat } from '../../domain/etats.ts';

/** Where a draft stands in a list sorted by deposit, and one without any amount in a list sorted by amount. */
export const AVANT_TOUT_DEPOT = '1970-01-01T00:00:00.000Z';
export const SOUS_TOUT_MONTANT = -1_000_000_000_000_000;

/** Money in cents, VAT in basis points, quantities in thousandths, instants as ISO text, days as text. */
export interface MemoireRow {
  id: number;
  version: number;
  numero_brouillon: string | null;
  numero: string | null;
  numero_serie: number;
  structure_id: number;
  mandataire_id: number | null;
  mandataire_designation: string | null;
  createur_id: number;
  juridiction_id: number | null;
  service_id: number | null;
  categorie: string | null;
  compte_bancaire_id: number | null;
  tva_sur_les_debits: boolean | number;
  type_prescription: string | null;
  date_prescription: string | null;
  autorite: string | null;
  numero_parquet: string | null;
  nature: string | null;
  debut: string | null;
  date_achevement: string | null;
  numero_engagement: string | null;
  reference: string | null;
  commentaire: string | null;
  etat: CodeEtat;
  etat_le: string;
  depose_le: string | null;
  premier_depot_le: string | null;
  duplique_de: number | null;
  prestataire_designation: string;
  prestataire_identifiant: string;
  prestataire_siret: string | null;
  prestataire_adresse: string;
  prestataire_regime: string | null;
  prestataire_compte_bancaire: string | null;
  destinataire_nom: string | null;
  destinataire_ville: string | null;
  modifie_le: string;
  modifie_par: number;
  modifie_par_nom: string;
  montant_ttc: number | null;
  montant_retenu_ttc: number | null;
  tri_depot: string;
  tri_montant: number;
  numero_affiche: string;
  repris_le: string | null;
  repris_numero: string | null;
  repris_ht: number | null;
  repris_tva: number | null;
  repris_debours: number | null;
  repris_ttc: number | null;
  repris_juridiction: string | null;
  relance_le: string | null;
}

/** One tuple for each element of a part, in the order of the columns of its table. */
export type Tuple = readonly Value[];

/** A mémoire and its parts as one query brings them, the parts as JSON arrays of tuples. */
export interface MemoireLu extends MemoireRow {
  lignes: string | null;
  debours_lus: string | null;
  pieces: string | null;
  historique: string | null;
}

export const rowDe = (memoire: DonneesMemoire, version: number): MemoireRow => {
  const { entete, mission, prestataire, destinataire, modification, numero } = memoire;
  const ttc = centimes(montantTtcDuMemoire(memoire));
  return {
    id: memoire.id,
    version,
    numero_brouillon: memoire.numeroBrouillon === numero ? null : memoire.numeroBrouillon,
    numero,
    numero_serie: memoire.repris?.numeroGarde ? memoire.id : 0,
    structure_id: memoire.structureId,
    mandataire_id: memoire.mandataire?.structureId ?? null,
    mandataire_designation: memoire.mandataire?.designation ?? null,
    createur_id: memoire.createurId,
    juridiction_id: entete.juridictionId,
    service_id: entete.serviceId,
    categorie: entete.categorie,
    compte_bancaire_id: entete.compteBancaireId,
    tva_sur_les_debits: entete.tvaSurLesDebits,
    type_prescription: mission.typePrescription,
    date_prescription: mission.datePrescription,
    autorite: mission.autorite,
    numero_parquet: mission.numeroParquet,
    nature: mission.nature,
    debut: mission.debut,
    date_achevement: mission.dateAchevement,
    numero_engagement: mission.numeroEngagement,
    reference: memoire.reference,
    commentaire: memoire.commentaire,
    etat: memoire.etat,
    etat_le: memoire.etatLe.toISOString(),
    depose_le: memoire.deposeLe?.toISOString() ?? null,
    premier_depot_le: memoire.premierDepotLe?.toISOString() ?? null,
    duplique_de: memoire.dupliqueDe,
    prestataire_designation: prestataire.designation,
    prestataire_identifiant: prestataire.identifiant,
    prestataire_siret: prestataire.siret,
    prestataire_adresse: JSON.stringify(prestataire.adresse),
    prestataire_regime: prestataire.regime,
    prestataire_compte_bancaire: prestataire.compteBancaire && JSON.stringify(prestataire.compteBancaire),
    destinataire_nom: destinataire?.nom ?? null,
    destinataire_ville: destinataire?.ville ?? null,
    modifie_le: modification.le.toISOString(),
    modifie_par: modification.acteurId,
    modifie_par_nom: modification.acteurNom,
    montant_ttc: ttc,
    montant_retenu_ttc: centimes(totauxRetenusDuMemoire(memoire)?.ttc ?? null),
    tri_depot: memoire.deposeLe?.toISOString() ?? AVANT_TOUT_DEPOT,
    tri_montant: ttc ?? SOUS_TOUT_MONTANT,
    numero_affiche: numero ?? memoire.numeroBrouillon,
    ...colonnesDe(memoire.repris),
    relance_le: relanceOuverte(memoire.historique)?.le.toISOString() ?? null,
  };
};

const colonnesDe = (
  repris: MemoireRepris | null,
): Pick<MemoireRow, keyof MemoireRow & `repris_${string}`> => {
  const { ht = null, tva = null, debours = null, ttc = null } = repris?.montants ?? {};
  return {
    repris_le: repris?.le.toISOString() ?? null,
    repris_numero: repris?.numeroGarde ? null : (repris?.numero ?? null),
    repris_ht: centimes(ht),
    repris_tva: centimes(tva),
    repris_debours: centimes(debours),
    repris_ttc: centimes(ttc),
    repris_juridiction: repris?.juridiction ?? null,
  };
};

export const tupleDeLigne = (ligne: LigneDeMemoire): Tuple => [
  ligne.rang,
  ligne.nature,
  ligne.tarifCode,
  ligne.libelle,
  ligne.quantite && Number(ligne.quantite.milliemes),
  ligne.unite,
  centimes(ligne.prixUnitaire),
  ligne.tauxTva,
  centimes(ligne.montantRetenu),
  ligne.motifReduction?.code ?? null,
  ligne.motifReduction?.texte ?? null,
  ligne.codeTva,
  centimes(ligne.montantRepris),
];

export const tupleDeDebours = (debours: Debours): Tuple => [
  debours.rang,
  debours.libelle,
  centimes(debours.montant),
  centimes(debours.montantRetenu),
  debours.motifReduction?.code ?? null,
  debours.motifReduction?.texte ?? null,
];

export const tupleDePiece = (piece: PieceDeMemoire): Tuple => [
  piece.id,
  piece.type,
  piece.nom,
  piece.taille,
  piece.sha256,
  piece.mime,
  piece.ajouteeLe.toISOString(),
];

export const tupleDEntree = (entree: EntreeHistorique): Tuple => [
  entree.rang,
  entree.acte,
  entree.etat,
  entree.le.toISOString(),
  entree.acteurId,
  entree.acteurNom,
  entree.cote,
  entree.motifCode,
  entree.texte,
];

export const donneesDe = (row: MemoireLu): DonneesMemoire => ({
  id: row.id,
  version: row.version,
  numeroBrouillon: row.numero_brouillon ?? row.numero_affiche,
  numero: row.numero,
  structureId: row.structure_id,
  mandataire:
    row.mandataire_id === null
      ? null
      : {
          structureId: row.mandataire_id,
          designation: row.mandataire_designation ?? '',
        },
  createurId: row.createur_id,
  entete: {
    juridictionId: row.juridiction_id,
    serviceId: row.service_id,
    categorie: row.categorie,
    compteBancaireId: row.compte_bancaire_id,
    tvaSurLesDebits: Boolean(row.tva_sur_les_debits),
  },
  mission: missionDe(row),
  reference: row.reference,
  commentaire: row.commentaire,
  lignes: tuplesDe<LigneLue>(row.lignes).map(ligneDe),
  debours: tuplesDe<DeboursLu>(row.debours_lus).map(deboursDe),
  pieces: tuplesDe<PieceLue>(row.pieces).map(pieceDe),
  etat: row.etat,
  etatLe: new Date(row.etat_le),
  deposeLe: instantOuRien(row.depose_le),
  premierDepotLe: instantOuRien(row.premier_depot_le),
  dupliqueDe: row.duplique_de,
  prestataire: {
    designation: row.prestataire_designation,
    identifiant: row.prestataire_identifiant,
    siret: row.prestataire_siret,
    adresse: JSON.parse(row.prestataire_adresse) as string[],
    regime: row.prestataire_regime,
    compteBancaire:
      row.prestataire_compte_bancaire === null
        ? null
        : (JSON.parse(row.prestataire_compte_bancaire) as CompteBancaireDuMemoire),
  },
  destinataire:
    row.destinataire_nom === null ? null : { nom: row.destinataire_nom, ville: row.destinataire_ville ?? '' },
  modification: {
    le: new Date(row.modifie_le),
    acteurId: row.modifie_par,
    acteurNom: row.modifie_par_nom,
  },
  historique: tuplesDe<EntreeLue>(row.historique).map(entreeDe),
  repris: reprisDe(row),
});

const reprisDe = (row: MemoireRow): MemoireRepris | null => {
  if (row.repris_le === null) return null;
  const numeroGarde = row.numero_serie !== 0;
  const ttc = montantOuRien(row.repris_ttc);
  return {
    le: new Date(row.repris_le),
    numero: numeroGarde ? row.numero : row.repris_numero,
    numeroGarde,
    montants: ttc && {
      ht: montantOuRien(row.repris_ht),
      tva: montantOuRien(row.repris_tva),
      debours: montantOuRien(row.repris_debours),
      ttc,
    },
    juridiction: row.repris_juridiction,
  };
};

type LigneLue = readonly [
  number,
  LigneDeMemoire['nature'],
  string | null,
  string,
  number | null,
  string | null,
  number | null,
  number | null,
  number | null,
  string | null,
  string | null,
  string | null,
  number | null,
];
type DeboursLu = readonly [number, string, number | null, number | null, string | null, string | null];
type PieceLue = readonly [number, string, string, number, string, string, string];
type EntreeLue = readonly [
  number,
  EntreeHistorique['acte'],
  CodeEtat,
  string,
  number,
  string,
  EntreeHistorique['cote'],
  string | null,
  string | null,
];

const tuplesDe = <T>(json: string | null): readonly T[] => (json === null ? [] : (JSON.parse(json) as T[]));

const ligneDe = ([
  rang,
  nature,
  tarifCode,
  libelle,
  quantite,
  unite,
  prix,
  tauxTva,
  retenu,
  motifCode,
  motifTexte,
  codeTva,
  repris,
]: LigneLue): LigneDeMemoire => ({
  rang,
  nature,
  tarifCode,
  libelle,
  quantite: quantite === null ? null : Quantite.deMilliemes(quantite),
  unite,
  prixUnitaire: montantOuRien(prix),
  tauxTva,
  codeTva,
  montantRetenu: montantOuRien(retenu),
  motifReduction: motifDe(motifCode, motifTexte),
  montantRepris: montantOuRien(repris),
});

const deboursDe = ([rang, libelle, montant, retenu, motifCode, motifTexte]: DeboursLu): Debours => ({
  rang,
  libelle,
  montant: montantOuRien(montant),
  montantRetenu: montantOuRien(retenu),
  motifReduction: motifDe(motifCode, motifTexte),
});

const pieceDe = ([id, type, nom, taille, sha256, mime, ajouteeLe]: PieceLue): PieceDeMemoire => ({
  id,
  type,
  nom,
  taille,
  sha256,
  mime,
  ajouteeLe: new Date(ajouteeLe),
});

const entreeDe = ([
  rang,
  acte,
  etat,
  le,
  acteurId,
  acteurNom,
  cote,
  motifCode,
  texte,
]: EntreeLue): EntreeHistorique => ({
  rang,
  acte,
  etat,
  le: new Date(le),
  acteurId,
  acteurNom,
  cote,
  motifCode,
  texte,
});

const missionDe = (row: MemoireRow): Mission => ({
  typePrescription: row.type_prescription,
  datePrescription: row.date_prescription as Jour | null,
  autorite: row.autorite,
  numeroParquet: row.numero_parquet,
  nature: row.nature as Mission['nature'],
  debut: row.debut as Jour | null,
  dateAchevement: row.date_achevement as Jour | null,
  numeroEngagement: row.numero_engagement,
});

const motifDe = (code: string | null, texte: string | null): MotifDonne | null =>
  code === null ? null : { code, texte: texte ?? '' };

export const montantOuRien = (cents: number | null): Montant | null =>
  cents === null ? null : Montant.deCentimes(cents);

const centimes = (montant: Montant | null): number | null => montant && Number(montant.centimes);

export const instantOuRien = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));
