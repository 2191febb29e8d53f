import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  const postgres = knex.client.config.client === 'pg';

  await knex.schema.createTable('structures_fiches', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.string('type_identifiant', 20).notNullable();
    table.string('identifiant', 40).notNullable();
    table.boolean('publique').notNullable();
    table.string('juridiction', 3);
    table.string('ressort_code', 40);
    table.string('raison_sociale', 200);
    table.string('nom', 100);
    table.string('prenom', 100);
    table.string('designation', 210).notNullable();
    table.string('ligne1', 100).notNullable();
    table.string('ligne2', 100);
    table.string('code_postal', 12).notNullable();
    table.string('ville', 100).notNullable();
    table.string('pays', 2).notNullable();
    table.string('courriel', 254);
    table.string('telephone', 30);
    table.string('numero_tva', 20);
    table.string('numero_rcs', 40);
    table.string('categorie', 40);
    table.text('regimes').notNullable();
    table.text('comptes_bancaires').notNullable();
    table.text('services').notNullable();
    table.text('espaces').notNullable();
    table.string('statut', 10).notNullable();
    table.timestamp('cree_le').notNullable();
    table.specificType('tri', postgres ? 'varchar(210) COLLATE "C"' : 'varchar(210)').notNullable();
    table.text('recherche').notNullable();
    table.unique(['type_identifiant', 'identifiant'], { indexName: 'structures_fiches_identifiant' });
    table.index(['identifiant'], 'structures_fiches_par_identifiant');
  });
  await knex.raw(
    `CREATE INDEX structures_fiches_publiques ON structures_fiches (tri, id) WHERE publique AND statut = 'ACTIVE'`,
  );
  await knex.raw(
    `CREATE INDEX structures_fiches_juridictions ON structures_fiches (juridiction, tri, id) WHERE juridiction IS NOT NULL`,
  );
  if (postgres) {
    await knex.raw('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await knex.raw(
      'CREATE INDEX structures_fiches_recherche ON structures_fiches USING gin (recherche gin_trgm_ops)',
    );
  }

  await knex.schema.createTable('structures_rattachements', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.bigInteger('utilisateur_id').notNullable();
    table.bigInteger('structure_id').notNullable().references('structures_fiches.id');
    table.string('statut', 25).notNullable();
    table.string('role', 12).notNullable();
    table.smallint('rang').notNullable();
    table.text('espaces').notNullable();
    table.string('commentaire', 500);
    table.timestamp('demande_le').notNullable();
    table.timestamp('decide_le');
    table.bigInteger('decide_par');
    table.string('motif', 1000);
    table.index(['utilisateur_id', 'statut'], 'structures_rattachements_par_utilisateur');
    table.index(['structure_id', 'statut', 'rang', 'id'], 'structures_rattachements_par_structure');
  });
  await knex.raw(
    `CREATE UNIQUE INDEX structures_rattachements_ouverts ON structures_rattachements (utilisateur_id, structure_id)
     WHERE statut IN ('EN_COURS_DE_VALIDATION', 'VALIDEE', 'DESACTIVEE')`,
  );
  await knex.raw(
    `CREATE UNIQUE INDEX structures_rattachements_principal ON structures_rattachements (structure_id)
     WHERE role = 'PRINCIPAL' AND statut = 'VALIDEE'`,
  );
  await knex.raw(
    `CREATE INDEX structures_rattachements_en_attente ON structures_rattachements (structure_id, id)
     WHERE statut = 'EN_COURS_DE_VALIDATION'`,
  );

  await knex.schema.createTable('structures_compteurs', (table) => {
    table.string('nom', 40).primary();
    table.bigInteger('dernier').notNullable();
  });
  await knex('structures_compteurs').insert({ nom: 'PARTICULIER', dernier: 0 });
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['compteurs', 'rattachements', 'fiches']) {
    await knex.schema.dropTable(`structures_${table}`);
  }
}
