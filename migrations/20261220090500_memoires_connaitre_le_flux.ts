import type { Knex } from 'knex';

/** Which mémoires a flux brought, and in which place: one mémoire at most for one place of one flux. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('memoires_flux', (table) => {
    table.string('numero_flux', 25).notNullable();
    table.integer('rang').notNullable();
    table.bigInteger('memoire_id').notNullable();
    table.primary(['numero_flux', 'rang']);
    table.unique(['memoire_id'], { indexName: 'memoires_flux_par_memoire' });
    table.foreign('memoire_id', 'memoires_flux_memoire').references('memoires_memoires.id');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('memoires_flux');
}
