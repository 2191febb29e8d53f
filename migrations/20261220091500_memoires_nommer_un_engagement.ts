import type { Knex } from 'knex';

/** The engagement juridique for which a technical expert claims. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('memoires_memoires', (table) => {
    table.string('numero_engagement', 20);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('memoires_memoires', (table) => {
    table.dropColumn('numero_engagement');
  });
}
