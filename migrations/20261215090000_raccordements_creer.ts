import type { Knex } from 'knex';

/** Partner applications, technical accounts, the keys that sign the tokens, and what was called. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('raccordements_applications', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.bigInteger('structure_id').notNullable();
    table.string('nom', 100).notNullable();
    table.string('client_id', 60).notNullable();
    table.text('secrets').notNullable();
    table.text('domaines').notNullable();
    table.timestamp('creee_le').notNullable();
    table.timestamp('revoquee_le');
    table.unique(['client_id'], { indexName: 'raccordements_applications_client' });
    table.index(['structure_id', 'id'], 'raccordements_applications_par_structure');
  });

  await knex.schema.createTable('raccordements_comptes', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.bigInteger('structure_id').notNullable();
    table.string('login', 100).notNullable();
    table.string('empreinte', 64).notNullable();
    table.timestamp('cree_le').notNullable();
    table.timestamp('renouvele_le').notNullable();
    table.timestamp('expire_le').notNullable();
    table.smallint('rappel');
    table.timestamp('revoque_le');
    table.unique(['login'], { indexName: 'raccordements_comptes_login' });
    table.index(['structure_id', 'id'], 'raccordements_comptes_par_structure');
  });
  await knex.raw(
    'CREATE INDEX raccordements_comptes_expirant ON raccordements_comptes (expire_le, id) WHERE revoque_le IS NULL',
  );

  await knex.schema.createTable('raccordements_cles', (table) => {
    table.string('kid', 60).primary();
    table.text('publique').notNullable();
    table.text('scellee').notNullable();
    table.timestamp('creee_le').notNullable();
  });

  await knex.schema.createTable('raccordements_jetons_revoques', (table) => {
    table.string('jti', 60).primary();
    table.timestamp('expire_le').notNullable();
  });

  await knex.schema.createTable('raccordements_appels', (table) => {
    table.bigInteger('id').primary();
    table.bigInteger('application_id').notNullable();
    table.bigInteger('compte_id');
    table.string('route', 120).notNullable();
    table.smallint('statut').notNullable();
    table.integer('code_retour');
    table.integer('duree').notNullable();
    table.timestamp('survenu_le').notNullable();
    table.index(['application_id', 'survenu_le', 'id'], 'raccordements_appels_par_application');
    table.index(['survenu_le'], 'raccordements_appels_par_date');
  });
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['appels', 'jetons_revoques', 'cles', 'comptes', 'applications']) {
    await knex.schema.dropTable(`raccordements_${table}`);
  }
}
