import type { Dialect } from '../../../../../platform/knex/Dialect.ts';
import type { Statement } from '../../../../../platform/knex/Statement.ts';
import type { SourcesDesMemoires } from '../../../application/ports/RepriseDesMemoires.ts';
import { nommer } from './nommer.ts';
import {
  insertionDeRecherche,
  projectionDEtat,
  projectionDeLigne,
  projectionDePiece,
  projectionDesDebours,
  projectionDuMemoire,
  projectionDUniqueEtat,
  type Codes,
  type Projection,
} from './projections.ts';

/** Every one binds the tranche last; those of `avecInstant` bind the instant of the run before it. */
export interface RepriseStatements {
  readonly compter: Statement;
  /** Of mémoires that are new. */
  readonly creer: Statement;
  /** Of mémoires that are here already, and that nobody has acted on. */
  readonly remplacer: Statement;
  readonly touches: Statement;
  readonly vider: readonly Statement[];
  /** After `creer`, and after `remplacer`: the series of the drafts goes on above those that it has just numbered. */
  readonly avancerLesBrouillons: Readonly<Record<'crees' | 'remplaces', Statement>>;
  /** `tout`: the parts of the whole tranche; `intacts`: only those of the mémoires that nobody has acted on. */
  readonly parties: Readonly<Record<'tout' | 'intacts', readonly PartieDeReprise[]>>;
}

export interface PartieDeReprise {
  readonly statement: Statement;
  readonly avecInstant: boolean;
}

/** Given by the source: to count the rows of each mémoire anew costs more than to write them. */
const PLACE = 's.place';

/** The parts of a mémoire wait beside one another, and stay so on PostgreSQL; SQLite keeps its rows in the order of their keys. */
const EN_ORDRE = { postgres: '', sqlite: 'ORDER BY s.memoire_id, s.rang' } as const;

const ligneDe = (projection: Projection): string => Object.values(projection).join(', ');
const colonnesDe = (projection: Projection): string => Object.keys(projection).join(', ');

export const repriseStatements = (
  dialect: Dialect,
  sources: SourcesDesMemoires,
  codes: Codes,
): RepriseStatements => {
  const { memoires, lignes, etats, pieces } = sources;
  const memoire = projectionDuMemoire(dialect);

  const intacts = `(SELECT n.id FROM ${memoires} AS n JOIN memoires_memoires AS m ON m.id = n.id
    WHERE n.tranche = ? AND m.version = coalesce(n.version_attendue, 1))`;

  const partie =
    (filtree: boolean) =>
    (
      nom: string,
      table: string,
      projection: Projection,
      source: string,
      { id = 's.memoire_id', condition = '', suite = '', avecInstant = false } = {},
    ): PartieDeReprise => ({
      statement: nommer(
        filtree ? `${nom}.intacts` : nom,
        `INSERT INTO ${table} (${colonnesDe(projection)}) SELECT ${ligneDe(projection)} FROM ${source} AS s
          WHERE ${filtree ? `${id} IN ${intacts}` : '1 = 1'}${condition} AND s.tranche = ? ${suite}`,
      ),
      avecInstant,
    });

  const parties = (filtree: boolean): readonly PartieDeReprise[] => {
    const ajouter = partie(filtree);
    return [
      ajouter('lignes', 'memoires_lignes', { ...projectionDeLigne(codes), rang: PLACE }, lignes, {
        suite: EN_ORDRE[dialect],
      }),
      ajouter('debours', 'memoires_debours', projectionDesDebours, memoires, {
        id: 's.id',
        condition: ' AND s.debours <> 0',
      }),
      ajouter('pieces', 'memoires_pieces', projectionDePiece, pieces),
      ajouter('etats', 'memoires_historique', { ...projectionDEtat(codes), rang: PLACE }, etats, {
        suite: EN_ORDRE[dialect],
      }),
      ajouter('unique-etat', 'memoires_historique', projectionDUniqueEtat(dialect), memoires, {
        id: 's.id',
        condition: ' AND s.etats = 0',
        avecInstant: true,
      }),
      {
        statement: nommer(
          filtree ? 'recherche.intacts' : 'recherche',
          insertionDeRecherche(dialect, memoires, `${filtree ? `s.id IN ${intacts} AND ` : ''}s.tranche = ?`),
        ),
        avecInstant: false,
      },
    ];
  };

  const avancer = (nom: string, connus: string): Statement =>
    nommer(
      `brouillons.${nom}`,
      `UPDATE memoires_compteurs SET dernier = dernier + (SELECT count(*) FROM ${memoires} AS s
          WHERE (s.etat = 'BROUILLON' OR s.numero IS NULL) AND s.version_attendue ${connus} AND s.tranche = ?)
        WHERE serie = 'memoires_numeros_brouillons'`,
    );

  const remplacees = Object.keys(memoire).filter((colonne) => colonne !== 'version');
  const remplace = (colonne: string): string =>
    colonne === 'numero_brouillon' ? 'coalesce(m.numero_brouillon, n.numero_brouillon)' : `n.${colonne}`;

  return {
    compter: nommer(
      'compter',
      `SELECT count(*) AS nombre, count(version_attendue) AS connus FROM ${memoires} WHERE tranche = ?`,
    ),
    creer: nommer(
      'creer',
      `INSERT INTO memoires_memoires (id, ${colonnesDe(memoire)}, numero_affiche)
        SELECT q.*, coalesce(q.numero, q.numero_brouillon) FROM (
          SELECT s.id, ${nommees(memoire)} FROM ${memoires} AS s
          WHERE s.version_attendue IS NULL AND s.tranche = ?) AS q ORDER BY q.id`,
    ),
    remplacer: nommer(
      'remplacer',
      `UPDATE memoires_memoires AS m
        SET ${remplacees.map((colonne) => `${colonne} = ${remplace(colonne)}`).join(', ')},
          numero_affiche = coalesce(n.numero, m.numero_brouillon, n.numero_brouillon)
        FROM (SELECT s.id, ${nommees(memoire)} FROM ${memoires} AS s
          WHERE s.version_attendue IS NOT NULL AND s.tranche = ?) AS n
        WHERE m.id = n.id AND m.version = n.version`,
    ),
    touches: nommer(
      'touches',
      `SELECT n.id FROM ${memoires} AS n LEFT JOIN memoires_memoires AS m ON m.id = n.id
        WHERE n.tranche = ? AND m.version IS DISTINCT FROM coalesce(n.version_attendue, 1) ORDER BY n.id`,
    ),
    vider: ['lignes', 'debours', 'pieces', 'historique'].map((table) =>
      nommer(`vider.${table}`, `DELETE FROM memoires_${table} WHERE memoire_id IN ${intacts}`),
    ),
    avancerLesBrouillons: {
      crees: avancer('crees', 'IS NULL'),
      remplaces: avancer('remplaces', 'IS NOT NULL'),
    },
    parties: { tout: parties(false), intacts: parties(true) },
  };
};

const nommees = (projection: Projection): string =>
  Object.entries(projection)
    .map(([colonne, valeur]) => `${valeur} AS ${colonne}`)
    .join(', ');
