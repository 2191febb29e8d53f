import type { Knex } from 'knex';

/** Since when a relance waits for the court: the few that wait are found, in the order of its queue, without the others. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('memoires_memoires', (table) => {
    table.timestamp('relance_le');
  });
  await knex.raw(`CREATE INDEX memoires_relances ON memoires_memoires (juridiction_id, etat, tri_depot, id)
    WHERE relance_le IS NOT NULL`);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP INDEX memoires_relances');
  await knex.raw('ALTER TABLE memoires_memoires DROP COLUMN relance_le');
}
