import type { Knex } from 'knex';

/** What the State has ordered of technical experts, and the mémoires that name it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('engagements_engagements', (table) => {
    table.bigInteger('id').primary();
    table.string('numero', 10).notNullable();
    table.string('type', 30).notNullable();
    table.string('etat', 30).notNullable();
    table.bigInteger('structure_id').notNullable();
    table.string('service_code', 100);
    table.string('service_nom', 250);
    table.string('emetteur_identifiant', 80).notNullable();
    table.string('emetteur_designation', 250).notNullable();
    table.string('emetteur_service_code', 100);
    table.string('emetteur_service_nom', 250);
    table.date('notifie_le').notNullable();
    table.bigInteger('montant_ttc').notNullable();
    table.string('devise', 3).notNullable();
    table.string('numero_marche', 50);
    table.text('postes').notNullable();
    table.timestamp('range_le').notNullable();
    table.unique(['numero'], { indexName: 'engagements_engagements_numero' });
    table.index(['structure_id', 'notifie_le', 'id'], 'engagements_engagements_par_structure');
  });

  await knex.schema.createTable('engagements_memoires', (table) => {
    table.bigInteger('memoire_id').primary();
    table.string('numero', 50).notNullable();
    table.bigInteger('structure_id').notNullable();
    table.string('numero_engagement', 20).notNullable();
    table.string('etat', 40).notNullable();
    table.string('etat_famille', 20).notNullable();
    table.string('etat_fr', 60).notNullable();
    table.string('etat_en', 60).notNullable();
    table.timestamp('etat_le').notNullable();
    table.timestamp('depose_le').notNullable();
    table.bigInteger('montant_ttc').notNullable();
    table.index(['numero_engagement', 'structure_id', 'depose_le'], 'engagements_memoires_par_engagement');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('engagements_memoires');
  await knex.schema.dropTable('engagements_engagements');
}
