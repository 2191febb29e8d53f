import type { Knex } from 'knex';

/** Files that partners send ahead of the mémoire that will hold them. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('memoires_fichiers_deposes', (table) => {
    table.bigInteger('id').primary();
    table.bigInteger('structure_id').notNullable();
    table.text('nom').notNullable();
    table.bigInteger('taille').notNullable();
    table.string('sha256', 64).notNullable();
    table.string('mime', 100).notNullable();
    table.timestamp('depose_le').notNullable();
  });
  await knex.raw('CREATE INDEX memoires_fichiers_deposes_par_contenu ON memoires_fichiers_deposes (sha256)');
  await knex.raw('CREATE INDEX memoires_fichiers_deposes_par_date ON memoires_fichiers_deposes (depose_le)');
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('memoires_fichiers_deposes');
}
