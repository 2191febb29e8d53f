import type { Knex } from 'knex';

/** The forms that were sent once and must not be done again: their hidden field, for a day. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('platform_envois', (table) => {
    table.bigInteger('utilisateur_id').notNullable();
    table.string('envoi', 36).notNullable();
    table.timestamp('fait_le').notNullable().index('platform_envois_par_date');
    table.primary(['utilisateur_id', 'envoi']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('platform_envois');
}
