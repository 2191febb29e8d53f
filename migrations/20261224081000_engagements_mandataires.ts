import type { Knex } from 'knex';

/** Who filed a mémoire under a mandat reads it among those of an engagement, and none of the others of its mandant. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('engagements_memoires', (table) => {
    table.bigInteger('mandataire_id');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('engagements_memoires', (table) => {
    table.dropColumn('mandataire_id');
  });
}
