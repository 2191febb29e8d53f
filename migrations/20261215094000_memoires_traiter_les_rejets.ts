import type { Knex } from 'knex';

/** The refusals that the prestataire has told to have dealt with. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('memoires_rejets_traites', (table) => {
    table.bigInteger('memoire_id').primary();
    table.timestamp('traite_le').notNullable();
    table.bigInteger('traite_par').notNullable();
    table.foreign('memoire_id', 'memoires_rejets_traites_memoire').references('memoires_memoires.id');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('memoires_rejets_traites');
}
