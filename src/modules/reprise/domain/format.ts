/**
 * The export of the legacy portal, version 1: its files, in the order in which they are loaded, and their columns, in the order in
 * which the values of a row are handed over (the header of a file may name them in any order).
 */
export const VERSION_DU_FORMAT = 1;

/**
 * How a column is read, and what it becomes:
 * - `identifiant`: a legacy id, trimmed text
 * - `texte`: trimmed text, at most `longueur` characters
 * - `jour`: `dd/mm/yyyy` → text `yyyy-mm-dd` (of a date-time, its day)
 * - `instant`: `dd/mm/yyyy HH:MM:SS` in Paris → text `yyyy-mm-ddTHH:MM:SS.000Z` in UTC (of a day, its midnight in Paris)
 * - `centimes`: `1234,5` → integer 123450
 * - `milliemes`: `1,5` → integer 1500
 * - `taux`: `20` or `5,5` → integer in basis points 2000, 550; at most 100
 * - `entier`: an integer from 0
 * - `code`: one of `codes`, upper case
 * - `iban`, `bic`, `courriel`: key and shape checked, in their usual form
 * - `sha256`: 64 hexadecimal digits, lower case
 * - `chemin`: a relative path under `pieces/`, without `..`
 */
export type TypeDeColonne =
  | 'identifiant'
  | 'texte'
  | 'jour'
  | 'instant'
  | 'centimes'
  | 'milliemes'
  | 'taux'
  | 'entier'
  | 'code'
  | 'iban'
  | 'bic'
  | 'courriel'
  | 'sha256'
  | 'chemin';

export interface Colonne {
  readonly nom: string;
  readonly type: TypeDeColonne;
  /** Without a value here, the row has no meaning and is left out. */
  readonly requise: boolean;
  /** The row that is left out waits on the quai all the same: what is left of it counts for the others. */
  readonly temoin?: boolean;
  /** What a code that cannot be read stands for. */
  readonly illisible?: string;
  readonly codes?: readonly string[];
  /** The most characters of a text; beyond, it is cut and said to be. */
  readonly longueur?: number;
}

export interface FormatDeFichier {
  readonly nom: NomDeFichier;
  readonly colonnes: readonly Colonne[];
  /** The columns that name a row: two rows with the same ones are a repetition. */
  readonly cle: readonly string[];
}

/** Null: empty in the file, or unreadable and told. Integers are safe below 2^53. */
export type Valeur = string | number | null;

export const NOMS_DE_FICHIERS = [
  'fournisseurs',
  'utilisateurs',
  'comptes_bancaires',
  'mandats',
  'memoires',
  'lignes',
  'etats',
  'pieces',
] as const;

/** The name without `.csv`. */
export type NomDeFichier = (typeof NOMS_DE_FICHIERS)[number];

export const ETATS_D_ORIGINE = [
  'BROUILLON',
  'TRANSMIS',
  'EN_COURS',
  'REFUSE',
  'VALIDE',
  'MIS_EN_PAIEMENT',
  'PAYE',
  'ABANDONNE',
] as const;

export type EtatDOrigine = (typeof ETATS_D_ORIGINE)[number];

type Precisions = Pick<Colonne, 'codes' | 'longueur' | 'temoin' | 'illisible'>;

const colonne =
  (requise: boolean) =>
  (nom: string, type: TypeDeColonne, precisions: Precisions = {}): Colonne => ({
    nom,
    type,
    requise,
    ...precisions,
  });

const exige = colonne(true);
const libre = colonne(false);
const texte = (nom: string, longueur = 4_000): Colonne => libre(nom, 'texte', { longueur });

export const FICHIERS: Readonly<Record<NomDeFichier, FormatDeFichier>> = {
  fournisseurs: {
    nom: 'fournisseurs',
    cle: ['id'],
    colonnes: [
      exige('id', 'identifiant'),
      exige('type_identifiant', 'code', { codes: ['SIRET', 'PARTICULIER'] }),
      texte('identifiant', 50),
      texte('raison_sociale', 255),
      texte('nom', 100),
      texte('prenom', 100),
      texte('adresse', 255),
      texte('complement', 255),
      texte('code_postal', 20),
      texte('ville', 100),
      texte('pays', 100),
      texte('telephone', 30),
      libre('courriel', 'courriel'),
      texte('categorie', 100),
      texte('type_taxe', 100),
      libre('date_creation', 'instant'),
      libre('statut', 'code', { codes: ['ACTIF', 'INACTIF', 'RESTREINT'], illisible: 'INACTIF' }),
    ],
  },
  utilisateurs: {
    nom: 'utilisateurs',
    cle: ['id'],
    colonnes: [
      exige('id', 'identifiant'),
      exige('fournisseur_id', 'identifiant'),
      exige('courriel', 'courriel'),
      texte('nom', 100),
      texte('prenom', 100),
      libre('role', 'code', { codes: ['PRINCIPAL', 'UTILISATEUR'] }),
      libre('date_creation', 'instant'),
      libre('derniere_connexion', 'instant'),
      libre('statut', 'code', { codes: ['ACTIF', 'INACTIF'], illisible: 'INACTIF' }),
    ],
  },
  comptes_bancaires: {
    nom: 'comptes_bancaires',
    cle: ['id'],
    colonnes: [
      exige('id', 'identifiant'),
      exige('fournisseur_id', 'identifiant'),
      texte('libelle', 255),
      texte('titulaire', 255),
      exige('iban', 'iban'),
      libre('bic', 'bic'),
      libre('date_debut', 'jour'),
      libre('date_fin', 'jour'),
    ],
  },
  mandats: {
    nom: 'mandats',
    cle: ['id'],
    colonnes: [
      exige('id', 'identifiant', { temoin: true }),
      exige('mandant_id', 'identifiant'),
      exige('mandataire_id', 'identifiant'),
      exige('date_debut', 'jour', { temoin: true }),
      libre('date_fin', 'jour'),
      libre('piece_id', 'identifiant'),
    ],
  },
  memoires: {
    nom: 'memoires',
    cle: ['id'],
    colonnes: [
      exige('id', 'identifiant'),
      texte('numero', 40),
      exige('fournisseur_id', 'identifiant'),
      libre('utilisateur_id', 'identifiant'),
      texte('juridiction', 255),
      texte('categorie', 100),
      libre('compte_bancaire_id', 'identifiant'),
      texte('reference', 50),
      texte('numero_parquet', 50),
      texte('autorite', 150),
      libre('mission_debut', 'jour'),
      libre('mission_fin', 'jour'),
      libre('date_depot', 'instant'),
      exige('etat', 'code', { codes: ETATS_D_ORIGINE }),
      libre('date_etat', 'instant'),
      libre('montant_ht', 'centimes'),
      libre('montant_tva', 'centimes'),
      libre('debours', 'centimes'),
      libre('montant_ttc', 'centimes'),
      texte('commentaire'),
    ],
  },
  lignes: {
    nom: 'lignes',
    cle: ['memoire_id', 'rang'],
    colonnes: [
      exige('memoire_id', 'identifiant'),
      exige('rang', 'entier'),
      texte('libelle'),
      libre('quantite', 'milliemes'),
      texte('unite', 30),
      libre('prix_unitaire_ht', 'centimes'),
      libre('taux_tva', 'taux'),
      libre('montant_ht', 'centimes'),
    ],
  },
  etats: {
    nom: 'etats',
    cle: ['memoire_id', 'rang'],
    colonnes: [
      exige('memoire_id', 'identifiant'),
      exige('rang', 'entier'),
      exige('etat', 'code', { codes: ETATS_D_ORIGINE }),
      exige('date', 'instant'),
      texte('acteur', 255),
      texte('motif'),
      texte('commentaire'),
    ],
  },
  pieces: {
    nom: 'pieces',
    cle: ['id'],
    colonnes: [
      exige('id', 'identifiant'),
      libre('memoire_id', 'identifiant'),
      libre('fournisseur_id', 'identifiant'),
      texte('type', 100),
      exige('nom', 'texte', { longueur: 100 }),
      libre('taille', 'entier'),
      exige('sha256', 'sha256'),
      exige('chemin', 'chemin'),
    ],
  },
};
