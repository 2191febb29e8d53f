import type { Database } from '../../../../platform/knex/Database.ts';
import { enLots } from '../../../../platform/knex/enLots.ts';
import type {
  ActionGardee,
  CriteresDActions,
  HistoriqueDesActions,
  PageDActions,
  RepereDAction,
} from '../../application/ports/HistoriqueDesActions.ts';
import { actionDepuis, rowDe, type ActionRow } from './actionRows.ts';
import { requeteDActions } from './requeteDActions.ts';

const GARDER = {
  name: 'structures.actions.garder',
  text: `INSERT INTO structures_actions (id, structure_id, acte, par_id, par_support, utilisateur_id, survenue_le,
      avant, apres)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
} as const;

/** Of rows in one insert. */
const LOT = 500;

export class KnexHistoriqueDesActions implements HistoriqueDesActions {
  constructor(private readonly database: Database) {}

  async ajouter(actions: readonly ActionGardee[]): Promise<void> {
    const [seule, ...autres] = actions;
    if (autres.length > 0) {
      for (const lot of enLots(actions, LOT))
        await this.database.from<ActionRow>('structures_actions').insert(lot.map(rowDe));
    } else if (seule) {
      const row = rowDe(seule);
      await this.database.query(GARDER, [
        row.id,
        row.structure_id,
        row.acte,
        row.par_id,
        row.par_support,
        row.utilisateur_id,
        row.survenue_le,
        row.avant,
        row.apres,
      ]);
    }
  }

  async page(criteres: CriteresDActions, apres: RepereDAction | null, limite: number): Promise<PageDActions> {
    if (criteres.structureIds.length === 0) return { actions: [], suivant: null };
    const { valeurs, ...statement } = requeteDActions(criteres, apres, limite + 1);
    const rows = await this.database.query<ActionRow>(statement, valeurs);
    const actions = rows.slice(0, limite).map(actionDepuis);
    const derniere = rows.length > limite ? actions.at(-1) : undefined;
    return { actions, suivant: derniere ? { le: derniere.le, id: derniere.id } : null };
  }
}
