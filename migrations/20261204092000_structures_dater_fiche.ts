import type { Knex } from 'knex';

/** Mandats de facturation, reusable pieces, dated catégories, fiches that follow one another, what the INSEE answered. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('structures_fiches', (table) => {
    table.text('categories').notNullable().defaultTo('[]');
    table.bigInteger('origine_id');
    table.bigInteger('successeur_id');
  });
  const jour = knex.client.config.client === 'pg' ? 'CAST(cree_le AS date)' : 'substr(cree_le, 1, 10)';
  await knex.raw(
    `UPDATE structures_fiches SET categories = '[{"code":"' || categorie || '","du":"' || ${jour} || '"}]'
     WHERE categorie IS NOT NULL`,
  );

  await knex.schema.createTable('structures_mandats', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.bigInteger('mandant_id').notNullable().references('structures_fiches.id');
    table.bigInteger('mandataire_id').notNullable().references('structures_fiches.id');
    table.date('du').notNullable();
    table.date('au');
    table.text('document_nom').notNullable();
    table.string('document_sha256', 64).notNullable();
    table.bigInteger('document_taille').notNullable();
    table.string('document_mime', 100).notNullable();
    table.string('statut', 12).notNullable();
    table.timestamp('donne_le').notNullable();
    table.bigInteger('donne_par').notNullable();
    table.timestamp('decide_le');
    table.bigInteger('decide_par');
    table.timestamp('resilie_le');
    table.bigInteger('resilie_par');
    table.index(['mandant_id', 'mandataire_id'], 'structures_mandats_donnes');
    table.index(['mandataire_id', 'statut'], 'structures_mandats_recus');
    table.index(['document_sha256'], 'structures_mandats_fichiers');
  });

  await knex.schema.createTable('structures_pieces', (table) => {
    table.bigInteger('id').primary();
    table.bigInteger('structure_id').references('structures_fiches.id');
    table.bigInteger('utilisateur_id');
    table.string('designation', 100).notNullable();
    table.string('type', 40).notNullable();
    table.text('nom').notNullable();
    table.string('sha256', 64).notNullable();
    table.bigInteger('taille').notNullable();
    table.string('mime', 100).notNullable();
    table.date('du').notNullable();
    table.date('au');
    table.timestamp('ajoutee_le').notNullable();
    table.bigInteger('ajoutee_par').notNullable();
    table.timestamp('retiree_le');
    table.index(['sha256'], 'structures_pieces_fichiers');
  });
  await knex.raw(
    `CREATE INDEX structures_pieces_de_structure ON structures_pieces (structure_id, id)
     WHERE structure_id IS NOT NULL AND retiree_le IS NULL`,
  );
  await knex.raw(
    `CREATE INDEX structures_pieces_de_personne ON structures_pieces (utilisateur_id, id)
     WHERE utilisateur_id IS NOT NULL AND retiree_le IS NULL`,
  );

  await knex.schema.createTable('structures_insee', (table) => {
    table.string('siret', 14).primary();
    table.text('reponse').notNullable();
    table.timestamp('lu_le').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['insee', 'pieces', 'mandats']) await knex.schema.dropTable(`structures_${table}`);
  for (const colonne of ['categories', 'origine_id', 'successeur_id']) {
    await knex.raw(`ALTER TABLE structures_fiches DROP COLUMN ${colonne}`);
  }
}
