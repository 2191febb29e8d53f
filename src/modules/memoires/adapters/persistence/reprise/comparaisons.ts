import type { Dialect } from '../../../../../platform/knex/Dialect.ts';
import type { EcartDeMemoire, SourcesComparees } from '../../../application/ports/RepriseDesMemoires.ts';
import {
  projectionDEtat,
  projectionDeLigne,
  projectionDesDebours,
  projectionDuMemoire,
  RANG_SUIVI,
  TTC,
  type Codes,
  type Projection,
} from './projections.ts';

export type Objet = EcartDeMemoire['objet'];

/** Those of which each row has its place in the mémoire. */
type ObjetRange = Exclude<Objet, 'memoire' | 'piece'>;

/** Of a mémoire, what the source alone decides: the rest is made here. */
const COLONNES_DU_MEMOIRE = [
  'numero',
  'numero_serie',
  'structure_id',
  'mandataire_id',
  'createur_id',
  'juridiction_id',
  'categorie',
  'compte_bancaire_id',
  'autorite',
  'numero_parquet',
  'debut',
  'date_achevement',
  'reference',
  'commentaire',
  'etat',
  'depose_le',
  'destinataire_nom',
  'montant_ttc',
  'repris_numero',
  'repris_ht',
  'repris_tva',
  'repris_debours',
  'repris_ttc',
  'repris_juridiction',
] as const;

interface Comparee {
  readonly table: string;
  readonly source: string;
  readonly projection: Projection;
  readonly condition: string;
}

const compareeDe = (
  dialect: Dialect,
  { memoires, lignes, etats, rangsSuivis }: SourcesComparees,
  codes: Codes,
  objet: ObjetRange,
): Comparee => {
  const rangee = (projection: Projection): Projection =>
    rangsSuivis ? { ...projection, rang: RANG_SUIVI } : projection;
  const comparees: Readonly<Record<ObjetRange, Comparee>> = {
    ligne: {
      table: 'memoires_lignes',
      source: lignes,
      projection: rangee(projectionDeLigne(codes)),
      condition: '',
    },
    debours: {
      table: 'memoires_debours',
      source: memoires,
      projection: projectionDesDebours,
      condition: 'WHERE s.debours <> 0',
    },
    etat: {
      table: 'memoires_historique',
      source: etats,
      projection: rangee(projectionDEtat(codes)),
      condition: '',
    },
  };
  return comparees[objet];
};

const nommees = (projection: Projection, colonnes: readonly string[] = Object.keys(projection)): string =>
  colonnes.map((colonne) => `${projection[colonne] ?? 'NULL'} AS ${colonne}`).join(', ');

/**
 * The whole is compared whatever the limit: an engine that hopes for a few rows would look for each one by one. Of what differs, only
 * what is here as it was taken over is told: nobody has acted on it since.
 */
const limitee = (requete: string, cles: string, avecLesAbsents = false): string =>
  `WITH ecarts AS MATERIALIZED (${requete})
    SELECT ecarts.* FROM ecarts JOIN ${cles} AS n ON n.id = ecarts.memoire_id
    LEFT JOIN memoires_memoires AS i ON i.id = n.id
    WHERE i.version = coalesce(n.version_attendue, 1) ${avecLesAbsents ? 'OR i.id IS NULL' : ''} LIMIT ?`;

/** The rows of a table of ours, of these mémoires alone. */
const desCles = (table: string, cles: string): string =>
  `${table} AS t JOIN ${cles} AS c ON c.id = t.memoire_id`;

const difference = (colonnes: readonly string[]): string =>
  colonnes.map((colonne) => `t.${colonne} IS DISTINCT FROM e.${colonne}`).join(' OR ');

const colonnesQuiDifferent = (colonnes: readonly string[]): string =>
  `concat_ws(',', ${colonnes.map((colonne) => `CASE WHEN t.${colonne} IS DISTINCT FROM e.${colonne} THEN '${colonne}' END`).join(', ')})`;

/**
 * What is missing, what differs and what is in excess, in one pass. An état that was made from the mémoire itself is not in
 * excess. Binds how many at most.
 */
export const requeteDesEcarts = (
  dialect: Dialect,
  sources: SourcesComparees,
  codes: Codes,
  objet: Objet,
): string => {
  if (objet === 'memoire') return ecartsDesMemoires(dialect, sources);
  if (objet === 'piece') return ecartsDesPieces(sources);
  const { table, source, projection, condition } = compareeDe(dialect, sources, codes, objet);
  const colonnes = Object.keys(projection).filter(
    (colonne) => colonne !== 'memoire_id' && colonne !== 'rang',
  );
  const lues = ['memoire_id', 'rang', ...colonnes].map((colonne) => `t.${colonne}`).join(', ');
  const enTrop = objet === 'etat' ? '(e.memoire_id IS NULL AND t.rang > 0)' : 'e.memoire_id IS NULL';
  return limitee(
    `SELECT coalesce(e.memoire_id, t.memoire_id) AS memoire_id, coalesce(e.rang, t.rang) AS rang, NULL AS contenu,
      CASE WHEN t.memoire_id IS NULL THEN 'absent' WHEN e.memoire_id IS NULL THEN 'en-trop'
        ELSE ${colonnesQuiDifferent(colonnes)} END AS quoi
    FROM (SELECT ${nommees(projection)} FROM ${source} AS s ${condition}) AS e
    FULL JOIN (SELECT ${lues} FROM ${desCles(table, sources.cles)}) AS t
      ON t.memoire_id = e.memoire_id AND t.rang = e.rang
    WHERE t.memoire_id IS NULL OR ${enTrop} OR (e.memoire_id IS NOT NULL AND (${difference(colonnes)}))`,
    sources.cles,
  );
};

const ecartsDesMemoires = (dialect: Dialect, { memoires, cles }: SourcesComparees): string => {
  const projection = projectionDuMemoire(dialect);
  return limitee(
    `SELECT e.id AS memoire_id, NULL AS rang, NULL AS contenu,
      CASE WHEN t.id IS NULL THEN 'absent' ELSE ${colonnesQuiDifferent(COLONNES_DU_MEMOIRE)} END AS quoi
    FROM (SELECT s.id, ${nommees(projection, COLONNES_DU_MEMOIRE)} FROM ${memoires} AS s) AS e
    LEFT JOIN memoires_memoires AS t ON t.id = e.id
    WHERE t.id IS NULL OR ${difference(COLONNES_DU_MEMOIRE)}`,
    cles,
    true,
  );
};

/** Taken over for one of these structures, and for no mémoire of the source. Binds how many at most. */
export const requeteDesMemoiresEnTrop = ({ cles, structures }: SourcesComparees): string =>
  `SELECT m.id AS memoire_id, NULL AS rang, NULL AS contenu, 'en-trop' AS quoi
    FROM memoires_memoires AS m LEFT JOIN ${cles} AS s ON s.id = m.id
    WHERE s.id IS NULL AND m.repris_le IS NOT NULL AND m.version = 1
      AND m.structure_id IN (SELECT r.id FROM ${structures} AS r) LIMIT ?`;

/** Ids are given at each run: a piece is known by its name and its content. */
const ecartsDesPieces = ({ pieces, cles }: SourcesComparees): string => {
  const comptees = (de: string): string =>
    `(SELECT t.memoire_id, t.nom, t.sha256, count(*) AS nombre FROM ${de} GROUP BY t.memoire_id, t.nom, t.sha256)`;
  return limitee(
    `SELECT coalesce(e.memoire_id, t.memoire_id) AS memoire_id, NULL AS rang,
      coalesce(e.sha256, t.sha256) AS contenu,
      CASE WHEN coalesce(t.nombre, 0) < coalesce(e.nombre, 0) THEN 'absent' ELSE 'en-trop' END AS quoi
    FROM ${comptees(`${pieces} AS t`)} AS e FULL JOIN ${comptees(desCles('memoires_pieces', cles))} AS t
      ON t.memoire_id = e.memoire_id AND t.sha256 = e.sha256 AND t.nom = e.nom
    WHERE t.nombre IS DISTINCT FROM e.nombre`,
    cles,
  );
};

const annee = (dialect: Dialect, instant: string): string =>
  dialect === 'postgres'
    ? `CAST(extract(year FROM ${instant} AT TIME ZONE 'UTC') AS integer)`
    : `CAST(substr(${instant}, 1, 4) AS integer)`;

export const requeteDesTotaux = (
  dialect: Dialect,
  { memoires, cles, structures }: SourcesComparees,
): string => {
  const { etat, depose_le: deposeLe } = projectionDuMemoire(dialect);
  return `SELECT structure_id, annee, etat, sum(na) AS nombre_attendu, sum(ca) AS centimes_attendus,
      sum(nt) AS nombre_trouve, sum(ct) AS centimes_trouves
    FROM (
      SELECT structure_id, annee, etat, count(*) AS na, coalesce(sum(ttc), 0) AS ca, 0 AS nt, 0 AS ct FROM (
        SELECT s.structure_id, ${annee(dialect, `(${deposeLe ?? 'NULL'})`)} AS annee, ${etat ?? 'NULL'} AS etat, ${TTC} AS ttc
        FROM ${memoires} AS s LEFT JOIN memoires_memoires AS m ON m.id = s.id
        WHERE m.id IS NULL OR m.version = coalesce(s.version_attendue, 1)) AS attendus
      GROUP BY structure_id, annee, etat
      UNION ALL
      SELECT structure_id, annee, etat, 0, 0, count(*), coalesce(sum(ttc), 0) FROM (
        SELECT m.structure_id, ${annee(dialect, 'm.depose_le')} AS annee, m.etat, m.montant_ttc AS ttc
        FROM memoires_memoires AS m LEFT JOIN ${cles} AS s ON s.id = m.id
        WHERE m.repris_le IS NOT NULL AND m.version = coalesce(s.version_attendue, 1)
          AND (s.id IS NOT NULL OR m.structure_id IN (SELECT r.id FROM ${structures} AS r))) AS trouves
      GROUP BY structure_id, annee, etat) AS sommes
    GROUP BY structure_id, annee, etat HAVING sum(na) <> sum(nt) OR sum(ca) <> sum(ct)
    ORDER BY structure_id, annee, etat`;
};

/** Binds the content and the id after which to go on, and how many at most. */
export const requeteDesPieces = ({ cles }: Pick<SourcesComparees, 'cles'>): string =>
  `SELECT p.memoire_id, p.id, p.sha256 FROM memoires_pieces AS p JOIN ${cles} AS s ON s.id = p.memoire_id
    WHERE (p.sha256, p.id) > (?, ?) ORDER BY p.sha256, p.id LIMIT ?`;
