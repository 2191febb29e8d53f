import type { Dialect } from '../../../../../platform/knex/Dialect.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import { ETATS_D_ORIGINE } from '../../../domain/etatsDOrigine.ts';
import { AVANT_TOUT_DEPOT, SOUS_TOUT_MONTANT } from '../memoireRows.ts';
import { plierEnSql } from './plierEnSql.ts';

export type Codes = Pick<Referentiel, 'unites' | 'tauxTva' | 'motifs'>;

/** A column of a table and how a source gives it. */
export type Projection = Readonly<Record<string, string>>;

/** Whom the portal of origin does not name. */
const ORIGINE = 'Chorus Portail Pro';

const LIBELLE_DES_DEBOURS = 'Débours';

/** A question mark would be taken for a value to bind. */
const litteral = (texte: string): string => {
  const cite = `'${texte.replaceAll("'", "''")}'`;
  if (texte.includes('?')) throw new RangeError(`no question mark may stand in a literal: ${texte}`);
  return cite;
};

const cas = (expression: string, valeurs: Iterable<readonly [string, string]>, sinon = 'NULL'): string => {
  const branches = [...valeurs].map(([de, vers]) => `WHEN ${de} THEN ${vers}`);
  return branches.length === 0 ? sinon : `CASE ${expression} ${branches.join(' ')} ELSE ${sinon} END`;
};

const etatDe = (expression: string, quoi: 'etat' | 'acte' | 'cote'): string =>
  cas(
    expression,
    ETATS_D_ORIGINE.map((etat) => [litteral(etat.code), litteral(etat[quoi])]),
  );

/** It was never deposited, or nobody knows under which number: it is given the number of a draft. */
const SANS_NUMERO = `(s.etat = 'BROUILLON' OR s.numero IS NULL)`;

export const TTC =
  'coalesce(s.montant_ttc, s.montant_ht + coalesce(s.montant_tva, 0) + coalesce(s.debours, 0))';

/** The year of the last état, then the place in the series of the drafts: `premier` is the one before the first of the tranche. */
const numeroDeBrouillon = (dialect: Dialect): string => {
  if (dialect === 'postgres') {
    return `'TMP' || to_char(coalesce(s.date_etat, s.date_depot, now()) AT TIME ZONE 'UTC', 'YYYY')
      || lpad(nextval('memoires_numeros_brouillons')::text, 9, '0')`;
  }
  const place = `(SELECT dernier FROM memoires_compteurs WHERE serie = 'memoires_numeros_brouillons')
    + row_number() OVER (PARTITION BY ${SANS_NUMERO} ORDER BY s.id)`;
  return `'TMP' || substr(coalesce(s.date_etat, s.date_depot, strftime('%Y', 'now')), 1, 4) || printf('%09d', ${place})`;
};

/** Over a source `s`; `?` is the instant of the run, twice. */
export const projectionDuMemoire = (dialect: Dialect): Projection => {
  const instant = (sql: string): string => (dialect === 'postgres' ? `CAST(${sql} AS timestamptz)` : sql);
  const etatLe = `coalesce(s.date_etat, s.date_depot, ${instant('?')})`;
  return {
    version: 'coalesce(s.version_attendue, 1)',
    numero_brouillon: `CASE WHEN ${SANS_NUMERO} THEN ${numeroDeBrouillon(dialect)} END`,
    numero: `CASE WHEN ${SANS_NUMERO} THEN NULL ELSE s.numero END`,
    numero_serie: `CASE WHEN ${SANS_NUMERO} THEN 0 ELSE s.id END`,
    structure_id: 's.structure_id',
    mandataire_id: 's.mandataire_id',
    mandataire_designation: 's.mandataire_designation',
    createur_id: 's.createur_id',
    juridiction_id: 's.juridiction_id',
    categorie: 's.categorie',
    compte_bancaire_id: 's.compte_bancaire_id',
    tva_sur_les_debits: dialect === 'postgres' ? 'false' : '0',
    autorite: 's.autorite',
    numero_parquet: 's.numero_parquet',
    debut: 's.mission_debut',
    date_achevement: 's.mission_fin',
    reference: 's.reference',
    commentaire: 's.commentaire',
    etat: etatDe('s.etat', 'etat'),
    etat_le: etatLe,
    depose_le: `CASE WHEN s.etat <> 'BROUILLON' THEN s.date_depot END`,
    premier_depot_le: `CASE WHEN s.etat <> 'BROUILLON' THEN s.date_depot END`,
    prestataire_designation: 's.prestataire_designation',
    prestataire_identifiant: 's.prestataire_identifiant',
    prestataire_siret: 's.prestataire_siret',
    prestataire_adresse: 's.prestataire_adresse',
    prestataire_compte_bancaire: 's.compte_bancaire',
    destinataire_nom: 's.destinataire_nom',
    destinataire_ville: 's.destinataire_ville',
    modifie_le: etatLe,
    modifie_par: 's.createur_id',
    modifie_par_nom: `coalesce(s.createur_nom, ${litteral(ORIGINE)})`,
    montant_ttc: TTC,
    tri_depot: `CASE WHEN s.etat <> 'BROUILLON' AND s.date_depot IS NOT NULL THEN s.date_depot
      ELSE ${instant(litteral(AVANT_TOUT_DEPOT))} END`,
    tri_montant: `coalesce(${TTC}, ${SOUS_TOUT_MONTANT})`,
    repris_le: instant('?'),
    repris_numero: `CASE WHEN s.etat = 'BROUILLON' THEN s.numero END`,
    repris_ht: 's.montant_ht',
    repris_tva: 's.montant_tva',
    repris_debours: 's.debours',
    repris_ttc: TTC,
    repris_juridiction: 's.juridiction',
  };
};

/** How many times a run must be told its instant for `projectionDuMemoire`. */
export const INSTANTS_D_UN_MEMOIRE = 3;

const place = (ordre: string): string =>
  `row_number() OVER (PARTITION BY s.memoire_id ORDER BY ${ordre}) - 1`;

const formesDeLUnite = (libelle: string, code: string): readonly string[] => {
  const nom = libelle.toLowerCase();
  return [
    ...new Set([
      nom,
      nom.replace(/^[^\s-]+/, (mot) => (mot.endsWith('s') ? mot : `${mot}s`)),
      code.toLowerCase(),
    ]),
  ];
};

/** Of rows that are each at their place already: nothing is to be put in order. */
export const RANG_SUIVI = 's.rang - 1';

/** Over a source `s`. A rate that one code alone bears has that code; the article of 0 % was not recorded. */
export const projectionDeLigne = (codes: Codes): Projection => {
  const taux = codes.tauxTva();
  const seuls = taux.filter(
    ({ pointsDeBase }) => taux.filter((autre) => autre.pointsDeBase === pointsDeBase).length === 1,
  );
  const unites = codes
    .unites()
    .flatMap(({ code, libelle }) =>
      formesDeLUnite(libelle.fr, code).map((forme) => [litteral(forme), litteral(code)] as const),
    );
  return {
    memoire_id: 's.memoire_id',
    rang: place('s.rang'),
    nature: `'PRESTATION'`,
    libelle: `coalesce(s.libelle, '')`,
    quantite_milliemes: 's.quantite',
    unite: `CASE WHEN s.unite IS NULL THEN NULL ELSE ${cas('lower(s.unite)', unites, 's.unite')} END`,
    prix_unitaire: 's.prix_unitaire_ht',
    taux_tva: 's.taux_tva',
    code_tva: cas(
      's.taux_tva',
      seuls.map(({ pointsDeBase, code }) => [String(pointsDeBase), litteral(code)]),
    ),
    montant_repris: 's.montant_ht',
  };
};

/** Over a source `s`. A motif that is one of ours is kept as its code; any other one heads the text. */
export const projectionDEtat = (codes: Codes): Projection => {
  const connus = codes
    .motifs('REFUS')
    .flatMap(({ code, libelle }) =>
      [code, libelle.fr].map((forme) => [litteral(forme), litteral(code)] as const),
    );
  const motif = `CASE WHEN s.motif IS NULL OR s.etat <> 'REFUSE' THEN NULL ELSE ${cas('s.motif', connus)} END`;
  return {
    memoire_id: 's.memoire_id',
    rang: place('s.rang'),
    acte: etatDe('s.etat', 'acte'),
    etat: etatDe('s.etat', 'etat'),
    le: 's.date',
    acteur_id: '0',
    acteur_nom: `coalesce(s.acteur, ${litteral(ORIGINE)})`,
    cote: etatDe('s.etat', 'cote'),
    motif_code: motif,
    texte: `CASE WHEN s.motif IS NULL OR (${motif}) IS NOT NULL THEN s.commentaire
      WHEN s.commentaire IS NULL THEN s.motif ELSE s.motif || ${litteral('\n')} || s.commentaire END`,
  };
};

/** Over a source `s` of mémoires of which no état was recorded: the last one is known all the same. */
export const projectionDUniqueEtat = (dialect: Dialect): Projection => ({
  memoire_id: 's.id',
  rang: '0',
  acte: etatDe('s.etat', 'acte'),
  etat: etatDe('s.etat', 'etat'),
  le: `coalesce(s.date_etat, s.date_depot, ${dialect === 'postgres' ? 'CAST(? AS timestamptz)' : '?'})`,
  acteur_id: '0',
  acteur_nom: litteral(ORIGINE),
  cote: etatDe('s.etat', 'cote'),
});

export const projectionDesDebours: Projection = {
  memoire_id: 's.id',
  rang: '0',
  libelle: litteral(LIBELLE_DES_DEBOURS),
  montant: 's.debours',
};

export const projectionDePiece: Projection = {
  memoire_id: 's.memoire_id',
  id: 's.id',
  type: 's.type',
  nom: 's.nom',
  taille: 's.taille',
  sha256: 's.sha256',
  mime: 's.mime',
  ajoutee_le: 's.ajoutee_le',
};

/**
 * What searches look into. A name is borne by many mémoires: it is folded once a tranche. `filtre` tells which rows of the
 * source `s` are wanted.
 */
export const insertionDeRecherche = (dialect: Dialect, memoires: string, filtre: string): string => {
  const plie = (colonne: string): string => plierEnSql(dialect, colonne);
  return `WITH voulus AS (SELECT s.id, s.structure_id, s.reference, s.numero_parquet,
        s.prestataire_designation AS prestataire, s.destinataire_nom AS destinataire FROM ${memoires} AS s WHERE ${filtre}),
      prestataires AS (SELECT nom, ${plie('nom')} AS plie FROM (SELECT DISTINCT prestataire AS nom FROM voulus) AS p),
      destinataires AS (SELECT nom, ${plie('nom')} AS plie FROM (SELECT DISTINCT destinataire AS nom FROM voulus) AS d)
    INSERT INTO memoires_recherche (memoire_id, structure_id, reference, reference_pliee, texte)
    SELECT v.id, v.structure_id, v.reference, ${plie('v.reference')}, concat_ws(${litteral('\n')}, nullif(p.plie, ''),
        nullif(d.plie, ''), ${plie('v.reference')}, ${plie('v.numero_parquet')})
    FROM voulus AS v LEFT JOIN prestataires AS p ON p.nom = v.prestataire
      LEFT JOIN destinataires AS d ON d.nom = v.destinataire
    WHERE 1 = 1 ORDER BY v.id
    ON CONFLICT (memoire_id) DO UPDATE SET structure_id = excluded.structure_id, reference = excluded.reference,
      reference_pliee = excluded.reference_pliee, texte = excluded.texte`;
};
