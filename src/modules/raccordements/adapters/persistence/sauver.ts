import type { Database } from '../../../../platform/knex/Database.ts';
import { RaccordementModifieEntretemps } from '../../domain/erreurs.ts';

/** A new row whose keys nobody has taken meanwhile, or one that nobody has changed since it was read. @throws RaccordementModifieEntretemps */
export const sauver = async (
  database: Database,
  table: string,
  row: { readonly id: number; readonly version: number },
): Promise<void> => {
  if (row.version === 1) {
    const neuves = await database.from<typeof row>(table).insert(row).onConflict().ignore().returning('id');
    if (neuves.length !== 1) throw new RaccordementModifieEntretemps();
    return;
  }
  const changees = await database
    .from<typeof row>(table)
    .where({ id: row.id, version: row.version - 1 })
    .update(row);
  if (changees !== 1) throw new RaccordementModifieEntretemps();
};
