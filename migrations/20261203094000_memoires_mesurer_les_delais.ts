import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('memoires_delais', (table) => {
    table.bigInteger('juridiction_id').primary();
    table.integer('jours').notNullable();
    table.integer('nombre').notNullable();
    table.timestamp('mesure_le').notNullable();
  });
  /** Read when a court pays: its payments of one year, whatever their number in ten. */
  await knex.raw(
    `CREATE INDEX memoires_payes ON memoires_memoires (juridiction_id, etat_le, depose_le) WHERE etat = 'PAYE'`,
  );
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP INDEX memoires_payes');
  await knex.schema.dropTable('memoires_delais');
}
