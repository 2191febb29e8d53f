import type { Knex } from 'knex';

/** What was answered to a write that bears a key: asked again with it, the same is answered. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('platform_reponses', (table) => {
    table.bigInteger('application_id').notNullable();
    table.string('cle', 200).notNullable();
    table.string('empreinte', 64).notNullable();
    table.text('reponse');
    table.timestamp('cree_le').notNullable().index('platform_reponses_par_date');
    table.primary(['application_id', 'cle']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('platform_reponses');
}
