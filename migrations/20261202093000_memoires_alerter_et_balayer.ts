import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('memoires_alertes_forclusion', (table) => {
    table.bigInteger('memoire_id').notNullable();
    table.date('date_achevement').notNullable();
    table.integer('seuil').notNullable();
    table.timestamp('dite_le').notNullable();
    table.primary(['memoire_id', 'date_achevement', 'seuil'], 'memoires_alertes_forclusion_pk');
    table.foreign('memoire_id', 'memoires_alertes_forclusion_memoire').references('memoires_memoires.id');
  });
  await knex.raw(
    `CREATE INDEX memoires_a_deposer ON memoires_memoires (date_achevement, id)
       WHERE etat = 'BROUILLON' AND premier_depot_le IS NULL AND date_achevement IS NOT NULL`,
  );
  await knex.raw('CREATE INDEX memoires_pieces_par_contenu ON memoires_pieces (sha256)');
  await knex.raw('CREATE INDEX memoires_accuses_par_contenu ON memoires_accuses (sha256)');
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP INDEX memoires_accuses_par_contenu');
  await knex.raw('DROP INDEX memoires_pieces_par_contenu');
  await knex.raw('DROP INDEX memoires_a_deposer');
  await knex.schema.dropTable('memoires_alertes_forclusion');
}
