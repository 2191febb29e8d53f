import type { Database } from '../../../../platform/knex/Database.ts';
import type { ActionsPerimees } from '../../application/ports/ActionsPerimees.ts';

const DESACTIVATION = 'statut-de-structure-change.INACTIVE';

const STRUCTURES = {
  name: 'structures.actions-perimees.structures',
  text: `SELECT f.id FROM structures_fiches f
    JOIN structures_fiches t ON t.id = COALESCE(f.tete_id, f.id)
    WHERE t.statut = 'INACTIVE'
      AND EXISTS (SELECT 1 FROM structures_actions a WHERE a.structure_id = f.id)
      AND COALESCE(
        (SELECT MAX(d.survenue_le) FROM structures_actions d WHERE d.structure_id = t.id AND d.acte = '${DESACTIVATION}'),
        (SELECT MAX(a.survenue_le) FROM structures_actions a WHERE a.structure_id = f.id)
      ) < ?
    ORDER BY CASE WHEN t.id = f.id THEN 1 ELSE 0 END, f.id LIMIT ?`,
} as const;

/**
 * What says since when the structure is inactive goes last, its latest line where nothing else says it: an interrupted purge
 * is found again. For the same reason a fiche goes before the one that has replaced it.
 */
const OTER = {
  name: 'structures.actions-perimees.oter',
  text: `DELETE FROM structures_actions WHERE id IN (
    SELECT id FROM structures_actions WHERE structure_id = ?
    ORDER BY CASE WHEN acte = '${DESACTIVATION}' THEN 1 ELSE 0 END, survenue_le, id LIMIT ?) RETURNING id`,
} as const;

export class KnexActionsPerimees implements ActionsPerimees {
  constructor(private readonly database: Database) {}

  async structures(avant: Date, limite: number): Promise<readonly number[]> {
    const rows = await this.database.query<{ id: number }>(STRUCTURES, [avant.toISOString(), limite]);
    return rows.map(({ id }) => id);
  }

  async oter(structureId: number, limite: number): Promise<number> {
    return (await this.database.query<{ id: number }>(OTER, [structureId, limite])).length;
  }
}
