import type { Knex } from 'knex';

/** A second factor being prepared belongs to one session; those on their way begin anew. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('comptes_seconds_facteurs', (table) => {
    table.string('session', 64);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('ALTER TABLE comptes_seconds_facteurs DROP COLUMN session');
}
