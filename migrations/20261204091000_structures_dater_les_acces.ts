import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  const postgres = knex.client.config.client === 'pg';
  const mot = postgres ? 'varchar(254) COLLATE "C"' : 'varchar(254)';

  await knex.schema.alterTable('structures_rattachements', (table) => {
    table.date('du');
    table.date('au');
    table.text('periodes_espaces').notNullable().defaultTo('{}');
    table.text('services').notNullable().defaultTo('[]');
    table.date('prochaine_echeance');
    table.boolean('repertorie').notNullable().defaultTo(false);
  });
  await knex.raw(
    `CREATE INDEX structures_rattachements_a_echeance ON structures_rattachements (structure_id, id, prochaine_echeance)
     WHERE statut = 'VALIDEE' AND prochaine_echeance IS NOT NULL`,
  );
  await knex.raw(
    `CREATE INDEX structures_rattachements_a_repertorier ON structures_rattachements (structure_id, id) WHERE NOT repertorie`,
  );

  await knex.schema.createTable('structures_repertoire', (table) => {
    table.bigInteger('structure_id').notNullable();
    table.specificType('mot', mot).notNullable();
    table.bigInteger('rattachement_id').notNullable().references('structures_rattachements.id');
    table.primary(['structure_id', 'mot', 'rattachement_id']);
    table.index(['rattachement_id', 'mot'], 'structures_repertoire_par_rattachement');
  });

  await knex.schema.createTable('structures_abonnements', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.bigInteger('rattachement_id').notNullable().references('structures_rattachements.id');
    table.bigInteger('utilisateur_id').notNullable();
    table.bigInteger('structure_id').notNullable().references('structures_fiches.id');
    table.string('espace', 30).notNullable();
    table.string('niveau', 12).notNullable();
    table.string('statut', 25).notNullable();
    table.string('commentaire', 500);
    table.timestamp('demande_le').notNullable();
    table.timestamp('decide_le');
    table.bigInteger('decide_par');
    table.string('motif', 1000);
    table.index(['utilisateur_id', 'id'], 'structures_abonnements_par_utilisateur');
  });
  await knex.raw(
    `CREATE UNIQUE INDEX structures_abonnements_ouverts ON structures_abonnements (utilisateur_id, structure_id, espace)
     WHERE statut = 'EN_COURS_DE_VALIDATION'`,
  );
  await knex.raw(
    `CREATE INDEX structures_abonnements_en_attente ON structures_abonnements (structure_id, id)
     WHERE statut = 'EN_COURS_DE_VALIDATION'`,
  );

  await knex.schema.createTable('structures_rappels', (table) => {
    table.string('cle', 120).primary();
    table.timestamp('envoye_le').notNullable().index('structures_rappels_par_date');
  });
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['rappels', 'abonnements', 'repertoire']) {
    await knex.schema.dropTable(`structures_${table}`);
  }
  await knex.raw('DROP INDEX structures_rattachements_a_echeance');
  await knex.raw('DROP INDEX structures_rattachements_a_repertorier');
  await knex.schema.alterTable('structures_rattachements', (table) => {
    table.dropColumns('du', 'au', 'periodes_espaces', 'services', 'prochaine_echeance', 'repertorie');
  });
}
