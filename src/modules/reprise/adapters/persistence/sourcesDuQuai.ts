import type { SourcesDesMemoires } from '../../application/ports/MemoiresRepris.ts';
import { FICHIERS } from '../../domain/format.ts';
import type { BaseDuQuai } from './BaseDuQuai.ts';

/** All the mémoires of the quai and their parts, under our ids and codes. */
export const sourcesDuQuai = (base: BaseDuQuai): SourcesDesMemoires => {
  const partie = (table: 'lignes' | 'etats'): string =>
    `(SELECT mp.tranche, mp.id AS memoire_id, ${colonnesDe(table)}
      FROM ${base.nom('memoires_pris')} mp JOIN ${base.nom(table)} q ON q.memoire_id = mp.ancien_id)`;
  return {
    memoires: `(${memoiresDuQuai(base)})`,
    lignes: partie('lignes'),
    etats: partie('etats'),
    pieces: `(${piecesDuQuai(base)})`,
  };
};

/** Of those that `lesquels` (a condition on `mp`) chooses, what `memoires_prets` holds and its parts, to be read one tranche after the other. */
export const sourcesPretes = (base: BaseDuQuai, lesquels: string): SourcesDesMemoires => {
  const partie = (table: 'lignes' | 'etats'): string =>
    `(SELECT mp.tranche, mp.id AS memoire_id, ${colonnesDe(table)}, ${placeDans(base, table)} AS place
      FROM ${base.nom('memoires_pris')} mp JOIN ${base.nom(table)} q ON q.memoire_id = mp.ancien_id WHERE ${lesquels})`;
  return {
    memoires: `(SELECT * FROM ${base.nom('memoires_prets')} mp WHERE ${lesquels})`,
    lignes: partie('lignes'),
    etats: partie('etats'),
    pieces: `(${piecesDuQuai(base)} WHERE ${lesquels})`,
  };
};

/** Ranks that go from 1 without a hole are the places; those of the other mémoires are counted. */
const placeDans = (base: BaseDuQuai, table: 'lignes' | 'etats'): string =>
  `CASE WHEN mp.${table}_suivis = 1 THEN q.rang - 1 ELSE (SELECT count(*) FROM ${base.nom(table)} avant
    WHERE avant.memoire_id = q.memoire_id AND avant.rang < q.rang) END`;

/** A query that names the mémoires `mp`, for a condition to follow. @param autres columns of `mp`, each after a comma */
export const memoiresDuQuai = (base: BaseDuQuai, autres = ''): string => {
  const nom = (table: string): string => base.nom(table);
  const json = base.dialect === 'postgres' ? 'json_build_object' : 'json_object';
  const texte = (objet: string): string => (base.dialect === 'postgres' ? `CAST(${objet} AS text)` : objet);
  const compte = `'libelle', COALESCE(cb.libelle, ''), 'iban', cb.iban, 'bic', cb.bic, 'titulaire', COALESCE(cb.titulaire, '')`;
  const lien = (nature: string, alias: string, ancienId: string): string =>
    `LEFT JOIN reprise_liens ${alias} ON ${alias}.nature = '${nature}' AND ${alias}.ancien_id = ${ancienId}`;
  return `SELECT mp.tranche, mp.geste, mp.id, mp.version_attendue, pr.structure_id, COALESCE(au.notre_id, 0) AS createur_id,
      trim(COALESCE(u.prenom, '') || ' ' || COALESCE(u.nom, '')) AS createur_nom,
      CASE WHEN pe.groupe IS NULL THEN ma.structure_id END AS mandataire_id,
      CASE WHEN pe.groupe IS NULL THEN ma.designation END AS mandataire_designation,
      lc.notre_id AS compte_bancaire_id, CASE WHEN lc.notre_id IS NOT NULL THEN ${texte(`${json}(${compte})`)} END AS compte_bancaire,
      COALESCE(ca.code, m.categorie) AS categorie, ju.id AS juridiction_id,
      COALESCE(ju.nom, m.juridiction) AS destinataire_nom,
      CASE WHEN m.juridiction IS NOT NULL THEN COALESCE(ju.ville, '') END AS destinataire_ville, m.juridiction,
      pr.designation AS prestataire_designation, pr.identifiant AS prestataire_identifiant, pr.siret AS prestataire_siret,
      pr.adresse AS prestataire_adresse, m.numero, m.reference, m.numero_parquet, m.autorite, m.mission_debut, m.mission_fin,
      m.date_depot, m.etat, m.date_etat, m.montant_ht, m.montant_tva, m.debours, m.montant_ttc, m.commentaire${autres}
    FROM ${nom('memoires_pris')} mp JOIN ${nom('memoires')} m ON m.id = mp.ancien_id
    JOIN ${nom('prestataires')} pr ON pr.fournisseur_id = m.fournisseur_id
    LEFT JOIN ${nom('utilisateurs')} u ON u.id = m.utilisateur_id
    LEFT JOIN ${nom('personnes')} pe ON pe.utilisateur_id = m.utilisateur_id AND pe.groupe = mp.groupe
    LEFT JOIN ${nom('prestataires')} ma ON ma.fournisseur_id = u.fournisseur_id
    LEFT JOIN ${nom('comptes_bancaires')} cb ON cb.id = m.compte_bancaire_id
    ${lien('COMPTE', 'au', 'm.utilisateur_id')} ${lien('COMPTE_BANCAIRE', 'lc', 'm.compte_bancaire_id')}
    ${code(base, 'CATEGORIE', 'ca', 'm.categorie')} ${code(base, 'JURIDICTION', 'ju', 'm.juridiction')}`;
};

const piecesDuQuai = (base: BaseDuQuai): string =>
  `SELECT mp.tranche, mp.id AS memoire_id, t.id, COALESCE(ty.code, 'AUTRE') AS type, p.nom, t.taille, p.sha256, t.mime,
      COALESCE(m.date_depot, m.date_etat, '1970-01-01T00:00:00.000Z') AS ajoutee_le
    FROM ${base.nom('memoires_pris')} mp JOIN ${base.nom('memoires')} m ON m.id = mp.ancien_id
    JOIN ${base.nom('pieces')} p ON p.memoire_id = mp.ancien_id
    JOIN ${base.nom('pieces_trouvees')} t ON t.ancien_id = p.id AND t.sort = 'TROUVEE'
    ${code(base, 'TYPE_DE_PIECE', 'ty', 'p.type')}`;

const code = (base: BaseDuQuai, nature: string, alias: string, valeur: string): string =>
  `LEFT JOIN ${base.nom('correspondances')} ${alias} ON ${alias}.nature = '${nature}' AND ${alias}.valeur = ${valeur}`;

/** Those of the format but the first one, which names the mémoire. */
const colonnesDe = (table: 'lignes' | 'etats'): string =>
  FICHIERS[table].colonnes
    .slice(1)
    .map(({ nom }) => `q.${nom}`)
    .join(', ');
