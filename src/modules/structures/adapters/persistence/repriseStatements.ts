import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import { bulkRows, insertInBulk, type BulkColumn } from '../../../../platform/knex/insertInBulk.ts';
import { COLONNES_DACTION, type ActionRow } from './actionRows.ts';
import { COLONNES_DE_MANDAT, type MandatRow } from './mandatRows.ts';
import { COLONNES as RATTACHEMENT, type RattachementRow } from './rattachementRows.ts';
import { COLONNES as FICHE, type StructureRow } from './structureRows.ts';

interface Colonne<Nom extends string> extends BulkColumn {
  readonly nom: Nom;
}

const ENTIERS = new Set([
  'id',
  'structure_id',
  'utilisateur_id',
  'origine_id',
  'successeur_id',
  'tete_id',
  'par_id',
  'decide_par',
  'mandant_id',
  'mandataire_id',
  'document_taille',
  'taille',
  'donne_par',
  'resilie_par',
  'ajoutee_par',
  'place',
]);
const JOURS = new Set(['du', 'au', 'prochaine_echeance']);

const typeDe = (nom: string): BulkColumn['type'] => {
  if (ENTIERS.has(nom)) return 'bigint';
  if (JOURS.has(nom)) return 'date';
  if (nom === 'version') return 'integer';
  if (nom === 'rang') return 'smallint';
  if (nom === 'publique' || nom === 'par_support') return 'boolean';
  return nom.endsWith('_le') ? 'timestamptz' : 'text';
};

const colonnes = <Nom extends string>(...noms: readonly Nom[]): readonly Colonne<Nom>[] =>
  noms.map((nom) => ({ nom, type: typeDe(nom) }));

type ColonneDeFiche = keyof StructureRow | 'recherche';

export const COLONNES_DE_FICHE = colonnes<ColonneDeFiche>(...FICHE, 'designation', 'recherche').filter(
  ({ nom }, place, toutes) => toutes.findIndex((autre) => autre.nom === nom) === place,
);
export const COLONNES_DE_RATTACHEMENT = colonnes<keyof RattachementRow>(
  ...RATTACHEMENT,
  'prochaine_echeance',
);
export const COLONNES_DE_MANDAT_EN_MASSE = colonnes<keyof MandatRow>(...COLONNES_DE_MANDAT);
export const COLONNES_D_ACTION_EN_MASSE = colonnes<keyof ActionRow>(...COLONNES_DACTION);
export const COLONNES_DE_PIECE = colonnes(
  'id',
  'structure_id',
  'designation',
  'type',
  'nom',
  'sha256',
  'taille',
  'mime',
  'du',
  'ajoutee_le',
  'ajoutee_par',
);

const SUIVIS = colonnes('id', 'version');
export const COLONNES_DE_ROLE = colonnes('id', 'version', 'role', 'rang', 'statut');
export const COLONNES_DE_MANDAT_REDIT = colonnes(
  'id',
  'version',
  'mandant_id',
  'mandataire_id',
  'du',
  'au',
  'document_nom',
  'document_sha256',
  'document_taille',
  'document_mime',
);
const COMPARES = colonnes('place', 'structure_id', 'utilisateur_id', 'id', 'version');
const DU_DOCUMENT = ['document_nom', 'document_sha256', 'document_taille', 'document_mime'];

export const statementsDeReprise = (dialect: Dialect) => {
  const postgres = dialect === 'postgres';
  const ids = postgres
    ? '(SELECT value::bigint FROM jsonb_array_elements_text(?::jsonb) AS t(value))'
    : '(SELECT value FROM json_each(?))';
  const verrou = postgres ? ' FOR UPDATE OF f' : '';
  const fiche = `SELECT ${FICHE.map((nom) => `f.${nom}`).join(', ')} FROM structures_fiches f`;
  const reecriture = COLONNES_DE_FICHE.filter(({ nom }) => nom !== 'id')
    .map(({ nom }) => `${nom} = excluded.${nom}`)
    .join(', ');
  const changes = (nom: string, table: string) => ({
    name: `structures.reprise.${nom}-changes`,
    text: `SELECT count(*) AS nombre FROM ${bulkRows(dialect, SUIVIS)}
      LEFT JOIN ${table} o ON o.id = rows.id AND o.version = rows.version WHERE o.id IS NULL`,
  });
  const retirer = (table: string, colonne = 'id') => ({
    name: `structures.reprise.retirer-${table}`,
    text: `DELETE FROM ${table} WHERE ${colonne} IN ${ids}`,
  });

  return {
    parId: { name: 'structures.reprise.par-id', text: `${fiche} WHERE f.id IN ${ids}${verrou}` },
    parIdentifiant: {
      name: 'structures.reprise.par-identifiant',
      text: `${fiche} JOIN ${bulkRows(dialect, colonnes('type', 'valeur'))}
        ON f.type_identifiant = rows.type AND f.identifiant = rows.valeur${verrou}`,
    },
    numeros: {
      name: 'structures.reprise.numeros',
      text: `UPDATE structures_compteurs SET dernier = dernier + ? WHERE nom = 'PARTICULIER' RETURNING dernier`,
    },
    fiches: insertInBulk(
      dialect,
      'structures.reprise.fiches',
      'structures_fiches',
      COLONNES_DE_FICHE,
      `ON CONFLICT (id) DO UPDATE SET ${reecriture}`,
    ),
    rattachementsPresents: {
      name: 'structures.reprise.rattachements-presents',
      text: `SELECT id, version, structure_id, utilisateur_id, role, statut FROM structures_rattachements
        WHERE structure_id IN ${ids}
        ORDER BY id${postgres ? ' FOR UPDATE' : ''}`,
    },
    rattachements: insertInBulk(
      dialect,
      'structures.reprise.rattachements',
      'structures_rattachements',
      COLONNES_DE_RATTACHEMENT,
    ),
    roles: {
      name: 'structures.reprise.roles',
      text: `UPDATE structures_rattachements SET role = rows.role, rang = rows.rang, statut = rows.statut, version = rows.version + 1
        FROM ${bulkRows(dialect, COLONNES_DE_ROLE)}
        WHERE structures_rattachements.id = rows.id AND structures_rattachements.version = rows.version`,
    },
    actions: insertInBulk(
      dialect,
      'structures.reprise.actions',
      'structures_actions',
      COLONNES_D_ACTION_EN_MASSE,
    ),
    mandats: insertInBulk(
      dialect,
      'structures.reprise.mandats',
      'structures_mandats',
      COLONNES_DE_MANDAT_EN_MASSE,
    ),
    mandatsRedits: {
      name: 'structures.reprise.mandats-redits',
      text: `UPDATE structures_mandats SET mandant_id = rows.mandant_id, mandataire_id = rows.mandataire_id, du = rows.du, au = rows.au,
          ${DU_DOCUMENT.map((nom) => `${nom} = COALESCE(rows.${nom}, structures_mandats.${nom})`).join(', ')},
          version = rows.version + 1
        FROM ${bulkRows(dialect, COLONNES_DE_MANDAT_REDIT)}
        WHERE structures_mandats.id = rows.id AND structures_mandats.version = rows.version
          AND structures_mandats.statut = 'ACCEPTE'
        RETURNING structures_mandats.id`,
    },
    mandatsLibres: {
      name: 'structures.reprise.mandats-libres',
      text: `SELECT o.id FROM ${bulkRows(dialect, SUIVIS)} JOIN structures_mandats o ON o.id = rows.id AND o.version = rows.version
        WHERE o.statut = 'ACCEPTE'`,
    },
    pieces: insertInBulk(dialect, 'structures.reprise.pieces', 'structures_pieces', COLONNES_DE_PIECE),

    fichesChangees: changes('fiches', 'structures_fiches'),
    rattachementsChanges: changes('rattachements', 'structures_rattachements'),
    mandatsChanges: changes('mandats', 'structures_mandats'),
    rattachementsCompares: {
      name: 'structures.reprise.rattachements-compares',
      text: `SELECT rows.place, CASE WHEN r.id IS NULL THEN 'absent' WHEN r.utilisateur_id <> rows.utilisateur_id THEN 'personne'
          ELSE 'structure' END AS quoi
        FROM ${bulkRows(dialect, COMPARES)} LEFT JOIN structures_fiches f ON f.id = rows.structure_id
        LEFT JOIN structures_rattachements r ON r.id = COALESCE(rows.id, (
          SELECT min(deja.id) FROM structures_rattachements deja
          WHERE deja.utilisateur_id = rows.utilisateur_id AND deja.structure_id IN (f.id, f.tete_id)))
        WHERE r.id IS NULL OR (r.version = COALESCE(rows.version, r.version)
          AND (r.utilisateur_id <> rows.utilisateur_id OR r.structure_id NOT IN (COALESCE(f.id, 0), COALESCE(f.tete_id, 0))))`,
    },
    rattachementsDAutres: {
      name: 'structures.reprise.rattachements-d-autres',
      text: `SELECT count(*) AS nombre FROM structures_rattachements
        WHERE (structure_id IN ${ids} OR utilisateur_id IN ${ids}) AND id NOT IN ${ids}`,
    },
    mandatsDAutres: {
      name: 'structures.reprise.mandats-d-autres',
      text: `WITH miennes AS ${ids}
        SELECT count(*) AS nombre FROM structures_mandats
        WHERE (mandant_id IN (SELECT * FROM miennes) OR mandataire_id IN (SELECT * FROM miennes)) AND id NOT IN ${ids}`,
    },

    retirerPieces: retirer('structures_pieces'),
    retirerMandats: retirer('structures_mandats'),
    retirerMots: retirer('structures_repertoire', 'rattachement_id'),
    retirerRattachements: retirer('structures_rattachements'),
    retirerActions: retirer('structures_actions', 'structure_id'),
    retirerFiches: retirer('structures_fiches'),
  };
};
