import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import type { Statement } from '../../../../platform/knex/Statement.ts';
import type { MemoireRow } from './memoireRows.ts';

/**
 * Every column but the id, in the order in which they are bound; read by name as well, since a prepared `SELECT *` breaks
 * when a column is added under a running process.
 */
export const COLONNES = [
  'version',
  'numero_brouillon',
  'numero',
  'numero_serie',
  'structure_id',
  'mandataire_id',
  'mandataire_designation',
  'createur_id',
  'juridiction_id',
  'service_id',
  'categorie',
  'compte_bancaire_id',
  'tva_sur_les_debits',
  'type_prescription',
  'date_prescription',
  'autorite',
  'numero_parquet',
  'nature',
  'debut',
  'date_achevement',
  'numero_engagement',
  'reference',
  'commentaire',
  'etat',
  'etat_le',
  'depose_le',
  'premier_depot_le',
  'duplique_de',
  'prestataire_designation',
  'prestataire_identifiant',
  'prestataire_siret',
  'prestataire_adresse',
  'prestataire_regime',
  'prestataire_compte_bancaire',
  'destinataire_nom',
  'destinataire_ville',
  'modifie_le',
  'modifie_par',
  'modifie_par_nom',
  'montant_ttc',
  'montant_retenu_ttc',
  'tri_depot',
  'tri_montant',
  'numero_affiche',
  'repris_le',
  'repris_numero',
  'repris_ht',
  'repris_tva',
  'repris_debours',
  'repris_ttc',
  'repris_juridiction',
  'relance_le',
] as const satisfies readonly (keyof MemoireRow)[];

interface Colonne {
  readonly nom: string;
  readonly type: 'integer' | 'bigint' | 'text' | 'timestamptz';
}

const entier = (nom: string): Colonne => ({ nom, type: 'integer' });
const grand = (nom: string): Colonne => ({ nom, type: 'bigint' });
const texte = (nom: string): Colonne => ({ nom, type: 'text' });
const instant = (nom: string): Colonne => ({ nom, type: 'timestamptz' });

/** The columns of the parts beside memoire_id, in the order of their tuples. */
export const PARTIES = {
  lignes: [
    entier('rang'),
    texte('nature'),
    texte('tarif_code'),
    texte('libelle'),
    grand('quantite_milliemes'),
    texte('unite'),
    grand('prix_unitaire'),
    entier('taux_tva'),
    grand('montant_retenu'),
    texte('motif_code'),
    texte('motif_texte'),
    texte('code_tva'),
    grand('montant_repris'),
  ],
  debours: [
    entier('rang'),
    texte('libelle'),
    grand('montant'),
    grand('montant_retenu'),
    texte('motif_code'),
    texte('motif_texte'),
  ],
  pieces: [
    grand('id'),
    texte('type'),
    texte('nom'),
    grand('taille'),
    texte('sha256'),
    texte('mime'),
    instant('ajoutee_le'),
  ],
  historique: [
    entier('rang'),
    texte('acte'),
    texte('etat'),
    instant('le'),
    grand('acteur_id'),
    texte('acteur_nom'),
    texte('cote'),
    texte('motif_code'),
    texte('texte'),
  ],
} as const satisfies Readonly<Record<string, readonly Colonne[]>>;

export type Partie = keyof typeof PARTIES;

export interface MemoireStatements {
  /** Binds the id: the mémoire and all its parts in one row. */
  readonly lire: Statement;
  /** Binds the id, then COLONNES; gives no row when the id is taken. */
  readonly creer: Statement;
  /** Binds COLONNES, the id, the version that was read; gives no row when that version is gone. */
  readonly garder: Statement;
  /** As `garder`, then the one tuple of the time line: one round trip. PostgreSQL only. */
  readonly garderAvecEntree: Statement | null;
  /** Binds the id and a JSON array of tuples. */
  readonly ajouter: Readonly<Record<Partie, Statement>>;
  /** Binds the id. */
  readonly vider: Readonly<Record<'lignes' | 'debours', Statement>>;
  /** Binds the id and a JSON array of piece ids. */
  readonly retirerPieces: Statement;
  /** Binds memoire_id, structure_id, reference, reference_pliee, texte. */
  readonly indexer: Statement;
}

const ORDRE: Readonly<Record<Partie, string>> = {
  lignes: 'rang',
  debours: 'rang',
  pieces: 'ajoutee_le, id',
  historique: 'rang',
};

const noms = (partie: Partie): string => PARTIES[partie].map(({ nom }) => nom).join(', ');

const lirePartie = (dialect: Dialect, partie: Partie): string => {
  const depuis = `FROM (SELECT * FROM memoires_${partie} WHERE memoire_id = m.id ORDER BY ${ORDRE[partie]}) AS p`;
  return dialect === 'postgres'
    ? `(SELECT json_agg(json_build_array(${noms(partie)}) ORDER BY ${ORDRE[partie]})::text ${depuis})`
    : `(SELECT json_group_array(json_array(${noms(partie)})) ${depuis})`;
};

const valeur = (dialect: Dialect, { type }: Colonne, place: number): string =>
  dialect === 'postgres' ? `(t.value ->> ${place})::${type}` : `t.value ->> ${place}`;

const ajouterPartie = (dialect: Dialect, partie: Partie): Statement => {
  const colonnes: readonly Colonne[] = PARTIES[partie];
  const valeurs = colonnes.map((colonne, place) => valeur(dialect, colonne, place)).join(', ');
  const tuples = dialect === 'postgres' ? 'json_array_elements(?::json) AS t(value)' : 'json_each(?) AS t';
  const id = dialect === 'postgres' ? '?::bigint' : '?';
  return {
    name: `memoires.ajouter.${partie}`,
    text: `INSERT INTO memoires_${partie} (memoire_id, ${noms(partie)}) SELECT ${id}, ${valeurs} FROM ${tuples}`,
  };
};

const GARDER = `UPDATE memoires_memoires SET ${COLONNES.map((colonne) => `${colonne} = ?`).join(', ')}
  WHERE id = ? AND version = ? RETURNING id`;

const garderAvecEntree = (): Statement => {
  const tuple = PARTIES.historique.map(({ type }) => `?::${type}`).join(', ');
  return {
    name: 'memoires.garder.avec-entree',
    text: `WITH garde AS (${GARDER})
      INSERT INTO memoires_historique (memoire_id, ${noms('historique')})
      SELECT garde.id, ${tuple} FROM garde RETURNING memoire_id AS id`,
  };
};

/** The texts of one dialect, made once. */
export const memoireStatements = (dialect: Dialect): MemoireStatements => ({
  lire: {
    name: 'memoires.lire',
    text: `SELECT m.id, ${COLONNES.map((colonne) => `m.${colonne}`).join(', ')},
      ${lirePartie(dialect, 'lignes')} AS lignes, ${lirePartie(dialect, 'debours')} AS debours_lus,
      ${lirePartie(dialect, 'pieces')} AS pieces, ${lirePartie(dialect, 'historique')} AS historique
      FROM memoires_memoires AS m WHERE m.id = ?`,
  },
  creer: {
    name: 'memoires.creer',
    text: `INSERT INTO memoires_memoires (id, ${COLONNES.join(', ')}) VALUES (?${', ?'.repeat(COLONNES.length)})
      ON CONFLICT (id) DO NOTHING RETURNING id`,
  },
  garder: { name: 'memoires.garder', text: GARDER },
  garderAvecEntree: dialect === 'postgres' ? garderAvecEntree() : null,
  ajouter: {
    lignes: ajouterPartie(dialect, 'lignes'),
    debours: ajouterPartie(dialect, 'debours'),
    pieces: ajouterPartie(dialect, 'pieces'),
    historique: ajouterPartie(dialect, 'historique'),
  },
  vider: {
    lignes: { name: 'memoires.vider.lignes', text: 'DELETE FROM memoires_lignes WHERE memoire_id = ?' },
    debours: { name: 'memoires.vider.debours', text: 'DELETE FROM memoires_debours WHERE memoire_id = ?' },
  },
  retirerPieces: {
    name: 'memoires.retirer.pieces',
    text: `DELETE FROM memoires_pieces WHERE memoire_id = ? AND id IN ${
      dialect === 'postgres'
        ? '(SELECT value::bigint FROM json_array_elements_text(?::json) AS t(value))'
        : '(SELECT value FROM json_each(?))'
    }`,
  },
  indexer: {
    name: 'memoires.indexer',
    text: `INSERT INTO memoires_recherche (memoire_id, structure_id, reference, reference_pliee, texte)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (memoire_id) DO UPDATE SET structure_id = excluded.structure_id, reference = excluded.reference,
      reference_pliee = excluded.reference_pliee, texte = excluded.texte`,
  },
});
