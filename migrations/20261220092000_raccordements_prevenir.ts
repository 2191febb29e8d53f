import type { Knex } from 'knex';

/** Where the programs of partners want to be told of what becomes of mémoires, and what was told to them. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('raccordements_webhooks', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.bigInteger('application_id').notNullable();
    table.string('url', 500).notNullable();
    table.text('etats');
    table.text('secrets').notNullable();
    table.string('etat', 20).notNullable();
    table.timestamp('cree_le').notNullable();
    table.integer('echecs').notNullable();
    table.timestamp('echec_depuis');
    table.timestamp('pause_jusqu_au');
    table.timestamp('pris_jusqu_au');
    table.unique(['application_id', 'url'], { indexName: 'raccordements_webhooks_adresse' });
  });

  await knex.schema.createTable('raccordements_livraisons', (table) => {
    table.bigInteger('id').primary();
    table.bigInteger('webhook_id').notNullable();
    table.string('cle', 80).notNullable();
    table.bigInteger('memoire_id');
    table.text('contenu').notNullable();
    table.string('etat', 20).notNullable();
    table.timestamp('cree_le').notNullable();
    table.timestamp('depuis').notNullable();
    table.integer('tentatives').notNullable();
    table.timestamp('prochain_le');
    table.timestamp('dernier_le');
    table.smallint('statut');
    table.integer('duree');
    table.string('motif', 40);
    table.unique(['webhook_id', 'cle'], { indexName: 'raccordements_livraisons_une_fois' });
    table.index(['webhook_id', 'id'], 'raccordements_livraisons_par_webhook');
    table.index(['cree_le'], 'raccordements_livraisons_par_date');
  });
  await knex.raw(
    `CREATE INDEX raccordements_livraisons_en_attente ON raccordements_livraisons (webhook_id, prochain_le, id)
     WHERE etat = 'EN_ATTENTE'`,
  );
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('raccordements_livraisons');
  await knex.schema.dropTable('raccordements_webhooks');
}
