import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('comptes_notifications', (table) => {
    table.bigInteger('utilisateur_id').primary().references('comptes_utilisateurs.id').onDelete('CASCADE');
    table.string('memoires', 20).notNullable();
    table.string('rattachements', 20).notNullable();
    table.string('structures', 20).notNullable();
    table.boolean('recapitulatif').notNullable();
  });

  await knex.schema.createTable('comptes_avis', (table) => {
    table.bigInteger('id').primary();
    table
      .bigInteger('utilisateur_id')
      .notNullable()
      .references('comptes_utilisateurs.id')
      .onDelete('CASCADE');
    table.string('famille', 20).notNullable();
    table.text('structure');
    table.text('phrase_fr').notNullable();
    table.text('phrase_en').notNullable();
    table.string('chemin', 200).notNullable();
    table.timestamp('survenu_le').notNullable();
    table.boolean('attend').notNullable();
    table.index(['utilisateur_id', 'survenu_le', 'id'], 'comptes_avis_par_utilisateur');
    table.index(['survenu_le'], 'comptes_avis_par_date');
  });
  await knex.raw('CREATE INDEX comptes_avis_en_attente ON comptes_avis (utilisateur_id, id) WHERE attend');

  await knex.schema.createTable('comptes_syntheses', (table) => {
    table
      .bigInteger('utilisateur_id')
      .notNullable()
      .references('comptes_utilisateurs.id')
      .onDelete('CASCADE');
    table.string('nature', 20).notNullable();
    table.date('periode').notNullable();
    table.timestamp('inscrite_le').notNullable().index('comptes_syntheses_par_date');
    table.primary(['utilisateur_id', 'nature', 'periode']);
  });
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['syntheses', 'avis', 'notifications']) {
    await knex.schema.dropTable(`comptes_${table}`);
  }
}
