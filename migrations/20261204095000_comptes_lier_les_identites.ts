import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('comptes_identites_externes', (table) => {
    table.string('fournisseur', 20).notNullable();
    table.string('sub', 255).notNullable();
    table
      .bigInteger('utilisateur_id')
      .notNullable()
      .references('comptes_utilisateurs.id')
      .onDelete('CASCADE');
    table.string('courriel', 254).notNullable();
    table.timestamp('liee_le').notNullable();
    table.timestamp('vue_le');
    table.primary(['fournisseur', 'sub']);
    table.unique(['utilisateur_id', 'fournisseur'], {
      indexName: 'comptes_identites_externes_par_utilisateur',
    });
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('comptes_identites_externes');
}
