import type { Knex } from 'knex';

/** A file may hold factures of several structures: who reads the flux of one of them reads nothing of the others. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('flux_demandes', (table) => {
    table.bigInteger('structure_id');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('flux_demandes', (table) => {
    table.dropColumn('structure_id');
  });
}
