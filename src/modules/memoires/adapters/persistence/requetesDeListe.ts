import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import type { CriteresListe, Perimetre, Sens, Tri } from '../../application/ports/CriteresListe.ts';
import { COMPTE_MAX, SYNTHESE_MAX } from '../../application/ports/MemoireReader.ts';
import type { CodeEtat } from '../../domain/etats.ts';
import { VUES_PRESTATAIRE, etatsRecus, type EspaceJuridiction, type Vue } from '../../domain/vues.ts';
import {
  colonneDuPerimetre,
  conditionDeMandat,
  conditionDuPerimetre,
  conditionDeTexte,
  conditionsDesFiltres,
  etatsVisibles,
  listeDEtats,
  parmi,
  structuresDuPerimetre,
} from './conditionsDeListe.ts';
import type { Curseur } from './Curseur.ts';
import { fragment, joindre, type Fragment } from './Fragment.ts';

/** A query with the name under which it may be prepared; null when it has too many shapes for that. */
export interface Requete extends Fragment {
  readonly nom: string | null;
}

/** Above this, one sorted query is better than so many ordered ones. */
const BRANCHES_MAX = 60;

const COLONNES_DE_TRI: Readonly<Record<Tri, string>> = {
  depot: 'tri_depot',
  etat: 'etat_le',
  montant: 'tri_montant',
  numero: 'numero_affiche',
};

export const COLONNES_DE_LISTE = [
  'id',
  'version',
  'structure_id',
  'prestataire_designation',
  'depose_le',
  'destinataire_nom',
  'numero_affiche',
  'etat',
  'etat_le',
  'montant_ttc',
  'relance_le',
] as const;

/** As many answers to a text as are better listed one by one than looked for in the order of the page. */
export const PEU_DE_REPONSES = 2_000;

/** The ids that a text finds, PEU_DE_REPONSES + 1 at most; null when no text is asked. */
export const requeteDeTexte = (criteres: CriteresListe): Requete | null => {
  const condition = conditionDeTexte(criteres);
  return (
    condition && {
      sql: `SELECT r.memoire_id AS id FROM memoires_recherche AS r WHERE ${condition.sql} LIMIT ${PEU_DE_REPONSES + 1}`,
      valeurs: condition.valeurs,
      nom: null,
    }
  );
};

/**
 * One page and one row more, in the order asked, or in the reverse one when the cursor goes back. Each pair of a
 * structure and an état is read in the order of its own index, and the first rows of each are merged: nothing is sorted
 * that is not shown.
 */
export const requeteDePage = (
  criteres: CriteresListe,
  curseur: Curseur | null,
  limite: number,
  dialect: Dialect,
  trouves: readonly number[] | null = null,
): Requete => {
  const { perimetre, tri, sens } = criteres;
  const etats = etatsVisibles(perimetre, criteres.etats);
  const structures = structuresDuPerimetre(criteres);
  const filtres = [...conditionsDesFiltres(criteres), ...textes(criteres, trouves, dialect, SONDE)];
  const ordre = curseur?.vers === 'precedent' ? inverse(sens) : sens;
  const combien = limite + 1;
  const communes = [...filtres, ...apres(curseur, tri, ordre)];

  const enBranches = seLitParBranches(criteres) && trouves === null;
  const etatVoulu = fragment(`m.etat IN (${listeDEtats(etats)})`);
  const siennes = enBranches
    ? branchesDe(criteres, communes).map((conditions) => selection(tri, ordre, combien, conditions))
    : [
        selection(tri, ordre, combien, [
          parmi(dialect, `m.${colonneDuPerimetre(perimetre)}`, structures),
          etatVoulu,
          ...communes,
        ]),
      ];
  const mandat = conditionDeMandat(criteres, dialect);
  const branches = mandat
    ? [...siennes, selection(tri, ordre, combien, [mandat, etatVoulu, ...communes])]
    : siennes;

  const vue = filtres.length === 0 && !mandat ? vueConnue(etats) : null;
  const forme = enBranches ? structures.length : 'n';
  return {
    ...fusion(branches, ordre, combien),
    nom:
      vue &&
      ['memoires.page', perimetre.cote[0], tri, ordre, vue, forme, curseur ? 'suite' : 'debut'].join('.'),
  };
};

/** At most COMPTE_MAX + 1. */
export const requeteDeCompte = (
  criteres: CriteresListe,
  dialect: Dialect,
  trouves: readonly number[] | null = null,
): Requete => {
  const { perimetre } = criteres;
  const etats = etatsVisibles(perimetre, criteres.etats);
  const filtres = [...conditionsDesFiltres(criteres), ...textes(criteres, trouves, dialect, JOINTURE)];
  const etendue = etendueDemandee(criteres);
  const { sql, valeurs } =
    etendue !== null && !perimetre.parMandat && seLitParBranches(criteres) && trouves === null
      ? joindre(
          branchesDe(criteres, filtres).map((conditions, rang) => rangee(etendue, conditions, rang)),
          ' UNION ALL ',
        )
      : comptables([
          conditionDuPerimetre(criteres, dialect),
          fragment(`m.etat IN (${listeDEtats(etats)})`),
          ...filtres,
        ]);
  const vue = filtres.length === 0 && !perimetre.parMandat ? vueConnue(etats) : null;
  return {
    sql: `SELECT count(*) AS nombre FROM (SELECT 1 FROM (${sql}) AS u LIMIT ${COMPTE_MAX + 1}) AS c`,
    valeurs,
    nom: vue && `memoires.compte.${perimetre.cote[0]}.${vue}`,
  };
};

const comptables = (conditions: readonly Fragment[], suite = ''): Fragment => {
  const { sql, valeurs } = joindre(conditions, ' AND ');
  return fragment(
    `SELECT 1 FROM memoires_memoires AS m WHERE ${sql}${suite} LIMIT ${COMPTE_MAX + 1}`,
    ...valeurs,
  );
};

/** In the order of the index that holds the range: an engine that looks for so few rows would rather read the whole table. */
const rangee = (etendue: Tri, conditions: readonly Fragment[], rang: number): Fragment => {
  const branche = comptables(conditions, ` ORDER BY m.${COLONNES_DE_TRI[etendue]}`);
  return { ...branche, sql: `SELECT * FROM (${branche.sql}) AS b${rang}` };
};

const etendueDemandee = ({ montantMin, montantMax, deposeDu, deposeAu }: CriteresListe): Tri | null => {
  if (montantMin ?? montantMax) return 'montant';
  return (deposeDu ?? deposeAu) ? 'depot' : null;
};

/** Few enough pairs of a structure and an état for each to be read in the order of its own index. */
const seLitParBranches = (criteres: CriteresListe): boolean =>
  structuresDuPerimetre(criteres).length * etatsVisibles(criteres.perimetre, criteres.etats).length <=
    BRANCHES_MAX && !designe(criteres);

const branchesDe = (
  criteres: CriteresListe,
  communes: readonly Fragment[],
): readonly (readonly Fragment[])[] => {
  const colonne = colonneDuPerimetre(criteres.perimetre);
  const etats = etatsVisibles(criteres.perimetre, criteres.etats);
  return structuresDuPerimetre(criteres).flatMap((structureId) =>
    etats.map((etat) => [
      fragment(`m.${colonne} = ?`, structureId),
      fragment(`m.etat = ${listeDEtats([etat])}`),
      ...communes,
    ]),
  );
};

/** For each état, how many and how much, over SYNTHESE_MAX + 1 mémoires at most, from an index that holds both. */
export const requeteDeSynthese = (
  perimetre: Perimetre,
  etats: readonly CodeEtat[],
  dialect: Dialect,
): Fragment =>
  joindre(
    etatsVisibles(perimetre, etats).map((etat) => {
      const { sql, valeurs } = joindre(
        [
          conditionDuPerimetre({ perimetre, etats, tri: 'depot', sens: 'desc' }, dialect),
          fragment('m.etat = ?', etat),
        ],
        ' AND ',
      );
      const lues = `SELECT m.montant_ttc FROM memoires_memoires AS m WHERE ${sql} LIMIT ${SYNTHESE_MAX + 1}`;
      return fragment(
        `SELECT CAST(? AS text) AS etat, count(*) AS nombre, coalesce(sum(montant_ttc), 0) AS total FROM (${lues}) AS s`,
        etat,
        ...valeurs,
      );
    }),
    ' UNION ALL ',
  );

const selection = (tri: Tri, ordre: Sens, combien: number, conditions: readonly Fragment[]): Fragment => {
  const { sql, valeurs } = joindre(conditions, ' AND ');
  const colonnes = COLONNES_DE_LISTE.map((colonne) => `m.${colonne}`).join(', ');
  const cle = COLONNES_DE_TRI[tri];
  return fragment(
    `SELECT ${colonnes}, m.${cle} AS cle FROM memoires_memoires AS m WHERE ${sql}
      ORDER BY m.${cle} ${ordre}, m.id ${ordre} LIMIT ?`,
    ...valeurs,
    combien,
  );
};

const fusion = (branches: readonly Fragment[], ordre: Sens, combien: number): Fragment => {
  const [seule, ...autres] = branches;
  if (seule !== undefined && autres.length === 0) return seule;
  const { sql, valeurs } = joindre(
    branches.map((branche, rang) => ({ ...branche, sql: `SELECT * FROM (${branche.sql}) AS b${rang}` })),
    ' UNION ALL ',
  );
  return fragment(
    `SELECT * FROM (${sql}) AS f ORDER BY cle ${ordre}, id ${ordre} LIMIT ?`,
    ...valeurs,
    combien,
  );
};

const apres = (curseur: Curseur | null, tri: Tri, ordre: Sens): readonly Fragment[] => {
  if (curseur === null) return [];
  const comparaison = ordre === 'asc' ? '>' : '<';
  return [fragment(`(m.${COLONNES_DE_TRI[tri]}, m.id) ${comparaison} (?, ?)`, curseur.cle, curseur.id)];
};

/** Looks at each row in its turn: the first ones of an order, among many that answer. */
const SONDE = (condition: string): string =>
  `(SELECT 1 FROM memoires_recherche AS r WHERE r.memoire_id = m.id AND ${condition}) = 1`;

/** Lets the engine choose where to begin. */
const JOINTURE = (condition: string): string =>
  `EXISTS (SELECT 1 FROM memoires_recherche AS r WHERE r.memoire_id = m.id AND ${condition})`;

const textes = (
  criteres: CriteresListe,
  trouves: readonly number[] | null,
  dialect: Dialect,
  forme: (condition: string) => string,
): readonly Fragment[] => {
  if (trouves !== null) return [parmi(dialect, 'm.id', trouves)];
  const condition = conditionDeTexte(criteres);
  return condition ? [{ ...condition, sql: forme(condition.sql) }] : [];
};

const inverse = (sens: Sens): Sens => (sens === 'asc' ? 'desc' : 'asc');

/** One mémoire at most can answer: it is found first, then judged. */
const designe = ({ numero }: CriteresListe): boolean => Boolean(numero?.trim());

const VUES: readonly Vue[] = ['a-traiter', 'en-cours', 'payes', 'tous'];
const ESPACES: readonly EspaceJuridiction[] = ['MEMOIRES_RECUS', 'TAXATION', 'PAIEMENT'];

/** The sets of états that pages ask for; any other one is a person's own choice. */
const vuesConnues = new Map(
  [
    ...Object.values(VUES_PRESTATAIRE),
    ...ESPACES.flatMap((espace) => VUES.map((vue) => etatsRecus(espace, vue))),
  ].map((etats, rang) => [listeDEtats(etats), `v${rang}`] as const),
);

const vueConnue = (etats: readonly CodeEtat[]): string | null => vuesConnues.get(listeDEtats(etats)) ?? null;
