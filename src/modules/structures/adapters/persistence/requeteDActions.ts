import type { Statement } from '../../../../platform/knex/Statement.ts';
import type { CriteresDActions, RepereDAction } from '../../application/ports/HistoriqueDesActions.ts';
import { COLONNES_DACTION } from './actionRows.ts';

type Valeur = string | number;

export interface RequeteDActions extends Statement {
  readonly valeurs: readonly Valeur[];
}

interface Condition {
  readonly nom: string;
  readonly sql: string;
  readonly valeurs: readonly Valeur[];
}

/** Above this, one sorted query is better than so many ordered ones. */
const BRANCHES_MAX = 60;

const ORDRE = 'ORDER BY survenue_le DESC, id DESC LIMIT';

/** Each structure is read in the order of an index, and the first rows of each are merged: nothing more is sorted. */
export const requeteDActions = (
  criteres: CriteresDActions,
  apres: RepereDAction | null,
  combien: number,
): RequeteDActions => {
  const { structureIds } = criteres;
  const communes = [...conditionsDe(criteres), ...suite(apres)];
  const enBranches = structureIds.length <= BRANCHES_MAX;
  const structures = enBranches ? structureIds.map((id) => parmi([id])) : [parmi(structureIds)];
  const branches = structures.map((structure) => selection([structure, ...communes], combien));
  const nom = ['structures.actions', structureIds.length, combien, ...communes.map(({ nom: un }) => un)];
  const seule = branches.length === 1;
  return {
    name: nom.join('.'),
    text: seule
      ? (branches[0]?.sql ?? '')
      : `SELECT * FROM (${branches.map(({ sql }, rang) => `SELECT * FROM (${sql}) AS b${rang}`).join(' UNION ALL ')}) AS a ${ORDRE} ${combien}`,
    valeurs: branches.flatMap(({ valeurs }) => valeurs),
  };
};

const selection = (conditions: readonly Condition[], combien: number): Omit<Condition, 'nom'> => ({
  sql: `SELECT ${COLONNES_DACTION.join(', ')} FROM structures_actions WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} ${ORDRE} ${combien}`,
  valeurs: conditions.flatMap(({ valeurs }) => valeurs),
});

const parmi = (ids: readonly number[]): Condition => ({
  nom: '',
  sql: ids.length === 1 ? 'structure_id = ?' : `structure_id IN (${ids.map(() => '?').join(', ')})`,
  valeurs: ids,
});

const conditionsDe = ({ acte, parId, utilisateurId, du, avant }: CriteresDActions): readonly Condition[] => [
  ...egal('acte', acte),
  ...egal('par_id', parId),
  ...egal('utilisateur_id', utilisateurId),
  ...(du === null ? [] : [{ nom: 'du', sql: 'survenue_le >= ?', valeurs: [du.toISOString()] }]),
  ...(avant === null ? [] : [{ nom: 'avant', sql: 'survenue_le < ?', valeurs: [avant.toISOString()] }]),
];

const egal = (colonne: string, valeur: Valeur | null): readonly Condition[] =>
  valeur === null ? [] : [{ nom: colonne, sql: `${colonne} = ?`, valeurs: [valeur] }];

const suite = (apres: RepereDAction | null): readonly Condition[] =>
  apres === null
    ? []
    : [{ nom: 'suite', sql: '(survenue_le, id) < (?, ?)', valeurs: [apres.le.toISOString(), apres.id] }];
