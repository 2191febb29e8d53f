import type { Knex } from 'knex';

/** What stays of a takeover: its runs, what each object has become, who is still to be written to. */
export async function up(knex: Knex): Promise<void> {
  const cle = knex.client.config.client === 'pg' ? 'varchar(255) COLLATE "C"' : 'varchar(255)';

  await knex.schema.createTable('reprise_lots', (table) => {
    table.bigInteger('id').primary();
    table.string('export_sha256', 64).notNullable();
    table.timestamp('extrait_le').notNullable();
    table.string('phase', 12).notNullable();
    table.timestamp('commence_le').notNullable();
    table.timestamp('termine_le');
    table.text('comptes').notNullable();
    table.integer('tranche_structures').notNullable();
    table.integer('tranche_memoires').notNullable();
  });

  await knex.schema.createTable('reprise_liens', (table) => {
    table.string('nature', 20).notNullable();
    table.specificType('ancien_id', cle).notNullable();
    table.bigInteger('notre_id').notNullable();
    table.bigInteger('lot_id').notNullable();
    table.bigInteger('mis_a_jour_par');
    table.string('empreinte', 80).notNullable();
    table.integer('version').notNullable();
    table.boolean('cree').notNullable();
    table.primary(['nature', 'ancien_id']);
  });

  await knex.raw(
    "CREATE INDEX reprise_liens_des_comptes ON reprise_liens (notre_id) WHERE nature = 'COMPTE'",
  );

  await knex.schema.createTable('reprise_invitations', (table) => {
    table.bigInteger('utilisateur_id').primary();
    table.bigInteger('lot_id').notNullable();
    table.timestamp('invitee_le');
  });
  await knex.raw(
    'CREATE INDEX reprise_invitations_a_faire ON reprise_invitations (utilisateur_id) WHERE invitee_le IS NULL',
  );
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['invitations', 'liens', 'lots']) await knex.schema.dropTable(`reprise_${table}`);
}
