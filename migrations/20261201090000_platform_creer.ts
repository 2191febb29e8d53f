import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('platform_ids', (table) => {
    table.bigInteger('bloc').notNullable();
  });
  await knex('platform_ids').insert({ bloc: 0 });

  await knex.schema.createTable('platform_secrets', (table) => {
    table.string('nom', 40).primary();
    table.string('valeur', 200).notNullable();
  });

  await knex.schema.createTable('platform_evenements', (table) => {
    table.bigInteger('id').primary();
    table.string('type', 80).notNullable();
    table.timestamp('survenu_le').notNullable();
    table.text('contenu').notNullable();
    table.boolean('distribue').notNullable();
  });
  await knex.raw(
    'CREATE INDEX platform_evenements_a_distribuer ON platform_evenements (id) WHERE NOT distribue',
  );

  await knex.schema.createTable('platform_travaux', (table) => {
    table.bigInteger('id').primary();
    table.string('nature', 120).notNullable();
    table.text('contenu').notNullable();
    table.string('cle', 200).unique();
    table.timestamp('pret_le').notNullable();
    table.integer('tentatives').notNullable();
    table.timestamp('cree_le').notNullable();
    table.timestamp('abandonne_le');
    table.string('derniere_erreur', 500);
  });
  await knex.raw(
    'CREATE INDEX platform_travaux_prets ON platform_travaux (pret_le, id) WHERE abandonne_le IS NULL',
  );

  await knex.schema.createTable('platform_courriels', (table) => {
    table.bigInteger('id').primary();
    table.string('a', 254).notNullable();
    table.string('sujet', 300).notNullable();
    table.text('texte').notNullable();
    table.text('html').notNullable();
    table.timestamp('envoye_le').notNullable();
  });

  await knex.schema.createTable('platform_sessions', (table) => {
    table.string('id_hash', 64).primary();
    table.bigInteger('utilisateur_id').index('platform_sessions_par_utilisateur');
    table.text('donnees').notNullable();
    table.timestamp('creee_le').notNullable();
    table.timestamp('vue_le').notNullable();
    table.timestamp('expire_le').notNullable().index('platform_sessions_par_expiration');
  });

  await knex.schema.createTable('platform_limites', (table) => {
    table.string('key', 255).primary();
    table.integer('points').notNullable().defaultTo(0);
    table.bigInteger('expire').index('platform_limites_par_expiration');
  });
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['limites', 'sessions', 'courriels', 'travaux', 'evenements', 'secrets', 'ids']) {
    await knex.schema.dropTable(`platform_${table}`);
  }
}
