import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('structures_transmissions', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.bigInteger('structure_id').notNullable().references('structures_fiches.id');
    table.bigInteger('principal_id').notNullable();
    table.bigInteger('destinataire_id').notNullable();
    table.string('role_restant', 12).notNullable();
    table.string('statut', 12).notNullable();
    table.timestamp('proposee_le').notNullable();
    table.timestamp('close_le');
  });
  await knex.raw(
    `CREATE UNIQUE INDEX structures_transmissions_ouverte ON structures_transmissions (structure_id)
     WHERE statut = 'PROPOSEE'`,
  );
  await knex.raw(
    `CREATE INDEX structures_transmissions_par_destinataire ON structures_transmissions (destinataire_id)
     WHERE statut = 'PROPOSEE'`,
  );
  await knex.raw(
    `CREATE INDEX structures_transmissions_par_principal ON structures_transmissions (principal_id)
     WHERE statut = 'PROPOSEE'`,
  );

  await knex.schema.createTable('structures_reclamations', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.bigInteger('structure_id').notNullable().references('structures_fiches.id');
    table.bigInteger('demandeur_id').notNullable();
    table.bigInteger('principal_id');
    table.string('motif', 1000).notNullable();
    table.string('statut', 12).notNullable();
    table.timestamp('deposee_le').notNullable();
    table.timestamp('opposable_jusqu_a').notNullable();
    table.timestamp('close_le');
    table.bigInteger('close_par');
    table.string('reponse', 1000);
    table.index(['structure_id', 'id'], 'structures_reclamations_par_structure');
  });
  await knex.raw(
    `CREATE UNIQUE INDEX structures_reclamations_ouverte ON structures_reclamations (structure_id)
     WHERE statut IN ('OPPOSABLE', 'AU_SUPPORT')`,
  );
  await knex.raw(
    `CREATE INDEX structures_reclamations_au_support ON structures_reclamations (id) WHERE statut = 'AU_SUPPORT'`,
  );
  await knex.raw(
    `CREATE INDEX structures_reclamations_echeance ON structures_reclamations (opposable_jusqu_a, id)
     WHERE statut = 'OPPOSABLE'`,
  );
  await knex.raw(
    `CREATE INDEX structures_reclamations_par_demandeur ON structures_reclamations (demandeur_id)
     WHERE statut IN ('OPPOSABLE', 'AU_SUPPORT')`,
  );
  await knex.raw(
    `CREATE INDEX structures_reclamations_par_principal ON structures_reclamations (principal_id)
     WHERE statut IN ('OPPOSABLE', 'AU_SUPPORT')`,
  );
  await knex.raw(
    `CREATE INDEX structures_rattachements_desactives ON structures_rattachements (structure_id, id)
     WHERE statut = 'DESACTIVEE'`,
  );
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP INDEX structures_rattachements_desactives');
  for (const table of ['reclamations', 'transmissions']) await knex.schema.dropTable(`structures_${table}`);
}
