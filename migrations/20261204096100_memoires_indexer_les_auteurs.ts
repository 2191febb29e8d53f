import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw('CREATE INDEX memoires_par_auteur ON memoires_memoires (createur_id, id)');
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP INDEX memoires_par_auteur');
}
