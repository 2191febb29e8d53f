import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('structures_actions', (table) => {
    table.bigInteger('id').primary();
    table.bigInteger('structure_id').notNullable().references('structures_fiches.id');
    table.string('acte', 80).notNullable();
    table.bigInteger('par_id');
    table.bigInteger('utilisateur_id');
    table.timestamp('survenue_le').notNullable();
    table.text('avant');
    table.text('apres');
    table.index(['structure_id', 'survenue_le', 'id'], 'structures_actions_par_structure');
    table.index(['structure_id', 'par_id', 'survenue_le', 'id'], 'structures_actions_par_auteur');
    table.index(['structure_id', 'utilisateur_id', 'survenue_le', 'id'], 'structures_actions_par_personne');
    table.index(['structure_id', 'acte', 'survenue_le', 'id'], 'structures_actions_par_acte');
  });

  await knex.schema.createTable('structures_acces_support', (table) => {
    table.bigInteger('id').primary();
    table.string('acte', 40).notNullable();
    table.string('nature', 10).notNullable();
    table.bigInteger('objet_id').notNullable();
    table.bigInteger('par_id').notNullable();
    table.timestamp('survenu_le').notNullable();
    table.index(['nature', 'objet_id', 'survenu_le', 'id'], 'structures_acces_support_par_objet');
    table.index(['par_id', 'survenu_le', 'id'], 'structures_acces_support_par_auteur');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('structures_acces_support');
  await knex.schema.dropTable('structures_actions');
}
