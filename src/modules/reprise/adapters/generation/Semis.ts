import type { CodeAnomalie } from '../../domain/anomalies.ts';
import { FICHIERS, type NomDeFichier } from '../../domain/format.ts';
import { OCTET_INVALIDE } from './encoder.ts';

type Cellules = readonly string[];

/** What is written instead of a row; `precedente` is the one before it in the same file, as it should have been. */
type Alteration = (cellules: Cellules, precedente: Cellules) => readonly Cellules[];

interface Graine {
  readonly code: CodeAnomalie;
  readonly alterer: Alteration;
}

const INTERVALLE = 1_000;

const poser =
  (
    fichier: NomDeFichier,
    colonne: string,
    valeur: string | ((actuelle: string, precedente: string) => string),
  ): Alteration =>
  (cellules, precedente) => {
    const place = FICHIERS[fichier].colonnes.findIndex(({ nom }) => nom === colonne);
    const actuelle = cellules[place] ?? '';
    const nouvelle = typeof valeur === 'string' ? valeur : valeur(actuelle, precedente[place] ?? '');
    return [cellules.with(place, nouvelle)];
  };

const deuxFois: Alteration = (cellules) => [cellules, cellules];
const uneDeTrop: Alteration = (cellules) => [[...cellules, 'de trop']];
const precedente = (_: string, avant: string): string => avant;

/** What is put in each file, one kind after the other, each once every thousand rows. */
const GRAINES: Readonly<Record<NomDeFichier, readonly Graine[]>> = {
  fournisseurs: [
    { code: 'SIRET_INVALIDE', alterer: (c) => [c.with(1, 'SIRET').with(2, '12345678901234')] },
    { code: 'FOURNISSEUR_RESTREINT', alterer: poser('fournisseurs', 'statut', 'RESTREINT') },
    { code: 'SIRET_PARTAGE', alterer: (c, avant) => [c.with(1, avant[1] ?? '').with(2, avant[2] ?? '')] },
  ],
  utilisateurs: [
    { code: 'DATE_ILLISIBLE', alterer: poser('utilisateurs', 'derniere_connexion', '31/02/2024 10:00:00') },
    { code: 'REFERENCE_INCONNUE', alterer: poser('utilisateurs', 'fournisseur_id', '1') },
    { code: 'COURRIEL_INVALIDE', alterer: poser('utilisateurs', 'courriel', 'sans arobase') },
    { code: 'IDENTIFIANT_REPETE', alterer: deuxFois },
  ],
  comptes_bancaires: [
    { code: 'IBAN_INVALIDE', alterer: poser('comptes_bancaires', 'iban', 'FR7630006000011234567890180') },
    { code: 'BIC_INVALIDE', alterer: poser('comptes_bancaires', 'bic', 'BNP') },
  ],
  mandats: [{ code: 'REFERENCE_INCONNUE', alterer: poser('mandats', 'mandataire_id', '1') }],
  memoires: [
    { code: 'DATE_ILLISIBLE', alterer: poser('memoires', 'mission_fin', '2024-05-04') },
    { code: 'REFERENCE_INCONNUE', alterer: poser('memoires', 'fournisseur_id', '1') },
    { code: 'IDENTIFIANT_REPETE', alterer: deuxFois },
    { code: 'NOMBRE_DE_COLONNES', alterer: uneDeTrop },
    { code: 'ENCODAGE', alterer: poser('memoires', 'commentaire', `D${OCTET_INVALIDE}placement`) },
    { code: 'TOTAL_TTC', alterer: poser('memoires', 'montant_ttc', '0,01') },
    { code: 'JURIDICTION_INCONNUE', alterer: poser('memoires', 'juridiction', 'Tribunal de Nulle-Part') },
    { code: 'CODE_INCONNU', alterer: poser('memoires', 'etat', 'PERDU') },
    { code: 'NUMERO_REPETE', alterer: poser('memoires', 'numero', precedente) },
  ],
  lignes: [
    { code: 'TOTAL_DES_LIGNES', alterer: poser('lignes', 'montant_ht', '0,01') },
    { code: 'NOMBRE_ILLISIBLE', alterer: poser('lignes', 'prix_unitaire_ht', '12.50') },
    { code: 'REFERENCE_INCONNUE', alterer: poser('lignes', 'memoire_id', 'AUCUN') },
  ],
  etats: [{ code: 'DATE_ILLISIBLE', alterer: poser('etats', 'date', '00/00/0000') }],
  pieces: [
    { code: 'PIECE_ALTEREE', alterer: poser('pieces', 'sha256', '0'.repeat(64)) },
    { code: 'PIECE_ABSENTE', alterer: poser('pieces', 'chemin', (actuel) => `${actuel}.absent`) },
  ],
};

/** Puts anomalies among the rows of one file, at known places. */
export class Semis {
  private rang = 0;
  private precedente: Cellules = [];
  private readonly semees = new Map<CodeAnomalie, number>();

  constructor(readonly fichier: NomDeFichier) {}

  passer(cellules: Cellules): readonly Cellules[] {
    const graine = GRAINES[this.fichier][(this.rang % INTERVALLE) - 1];
    const avant = this.precedente;
    this.rang += 1;
    this.precedente = cellules;
    if (graine === undefined) return [cellules];
    this.semees.set(graine.code, (this.semees.get(graine.code) ?? 0) + 1);
    return graine.alterer(cellules, avant);
  }

  get bilan(): readonly { fichier: NomDeFichier; code: CodeAnomalie; nombre: number }[] {
    return [...this.semees].map(([code, nombre]) => ({ fichier: this.fichier, code, nombre }));
  }
}
