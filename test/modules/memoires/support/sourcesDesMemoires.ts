import type { SourcesDesMemoires } from '../../../../src/modules/memoires/application/ports/RepriseDesMemoires.ts';
import type { Database } from '../../../../src/platform/knex/Database.ts';

const placees = (table: 'lignes' | 'etats'): string =>
  `(SELECT p.*, row_number() OVER (PARTITION BY p.memoire_id ORDER BY p.rang) - 1 AS place FROM essai_${table} AS p)`;

export const SOURCES: SourcesDesMemoires = {
  memoires:
    '(SELECT m.*, (SELECT count(*) FROM essai_etats AS e WHERE e.memoire_id = m.id) AS etats FROM essai_memoires AS m)',
  lignes: placees('lignes'),
  etats: placees('etats'),
  pieces: 'essai_pieces',
};

const MEMOIRES = {
  tranche: 'integer',
  id: 'bigint',
  version_attendue: 'integer',
  structure_id: 'bigint',
  createur_id: 'bigint',
  createur_nom: 'text',
  mandataire_id: 'bigint',
  mandataire_designation: 'text',
  compte_bancaire_id: 'bigint',
  compte_bancaire: 'text',
  categorie: 'text',
  juridiction_id: 'bigint',
  destinataire_nom: 'text',
  destinataire_ville: 'text',
  juridiction: 'text',
  prestataire_designation: 'text',
  prestataire_identifiant: 'text',
  prestataire_siret: 'text',
  prestataire_adresse: 'text',
  numero: 'text',
  reference: 'text',
  numero_parquet: 'text',
  autorite: 'text',
  mission_debut: 'date',
  mission_fin: 'date',
  date_depot: 'timestamptz',
  etat: 'text',
  date_etat: 'timestamptz',
  montant_ht: 'bigint',
  montant_tva: 'bigint',
  debours: 'bigint',
  montant_ttc: 'bigint',
  commentaire: 'text',
} as const;

const LIGNES = {
  tranche: 'integer',
  memoire_id: 'bigint',
  rang: 'integer',
  libelle: 'text',
  quantite: 'bigint',
  unite: 'text',
  prix_unitaire_ht: 'bigint',
  taux_tva: 'integer',
  montant_ht: 'bigint',
} as const;

const ETATS = {
  tranche: 'integer',
  memoire_id: 'bigint',
  rang: 'integer',
  etat: 'text',
  date: 'timestamptz',
  acteur: 'text',
  motif: 'text',
  commentaire: 'text',
} as const;

const PIECES = {
  tranche: 'integer',
  memoire_id: 'bigint',
  id: 'bigint',
  type: 'text',
  nom: 'text',
  taille: 'bigint',
  sha256: 'text',
  mime: 'text',
  ajoutee_le: 'timestamptz',
} as const;

type Ligne<T> = Partial<Readonly<Record<keyof T, string | number | null>>>;

export type MemoireSource = Ligne<typeof MEMOIRES>;
export type LigneSource = Ligne<typeof LIGNES>;
export type EtatSource = Ligne<typeof ETATS>;
export type PieceSource = Ligne<typeof PIECES>;

const TABLES = {
  memoires: MEMOIRES,
  lignes: LIGNES,
  etats: ETATS,
  pieces: PIECES,
} as const;

/** Where another module would show what it has to take over. */
export const creerLesSources = async (database: Database): Promise<void> => {
  for (const [nom, colonnes] of Object.entries(TABLES)) {
    const liste = Object.entries(colonnes).map(([colonne, type]) => `${colonne} ${type}`);
    await database.query({
      name: `essai.creer.${nom}`,
      text: `CREATE TABLE essai_${nom} (${liste.join(', ')})`,
    });
  }
};

export const viderLesSources = async (database: Database): Promise<void> => {
  for (const nom of Object.keys(TABLES)) await database.from(`essai_${nom}`).delete();
};

const ajouter =
  <T>(table: keyof typeof TABLES) =>
  async (database: Database, ...rows: readonly Ligne<T>[]): Promise<void> => {
    for (const row of rows) await database.from<object>(`essai_${table}`).insert({ tranche: 1, ...row });
  };

export const ajouterLignes = ajouter<typeof LIGNES>('lignes');
export const ajouterEtats = ajouter<typeof ETATS>('etats');
export const ajouterPieces = ajouter<typeof PIECES>('pieces');

/** A mémoire that was paid there, but for what is said. */
export const ajouterMemoires = async (
  database: Database,
  ...rows: readonly MemoireSource[]
): Promise<void> => {
  for (const row of rows) {
    await database.from<object>('essai_memoires').insert({
      tranche: 1,
      version_attendue: null,
      createur_id: 41,
      createur_nom: 'Jeanne Martin',
      categorie: 'LABORATOIRE',
      juridiction_id: 77,
      destinataire_nom: 'Tribunal judiciaire de Lyon',
      destinataire_ville: 'Lyon',
      juridiction: 'TGI LYON',
      prestataire_designation: 'Laboratoire Hermès',
      prestataire_identifiant: '73282932000074',
      prestataire_siret: '73282932000074',
      prestataire_adresse: '["12 rue des Lilas","69100 Villeurbanne"]',
      compte_bancaire_id: 900,
      compte_bancaire:
        '{"libelle":"Courant","iban":"FR7630006000011234567890189","bic":null,"titulaire":"Hermès"}',
      numero: '0000352093',
      reference: 'F-2016-12',
      numero_parquet: '16/0042',
      autorite: 'OPJ Durand',
      mission_debut: '2016-03-01',
      mission_fin: '2016-03-15',
      date_depot: '2016-04-01T08:30:00.000Z',
      etat: 'PAYE',
      date_etat: '2016-09-01T22:00:00.000Z',
      montant_ht: 20_000,
      montant_tva: 4_001,
      debours: 1_500,
      montant_ttc: 25_502,
      commentaire: null,
      ...row,
    });
  }
};
