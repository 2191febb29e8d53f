import type { Knex } from 'knex';

/** What support searches for, by its kind and the number of its results. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('structures_acces_support', (table) => {
    table.string('genre', 10);
    table.integer('resultats');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex('structures_acces_support').where({ nature: 'RECHERCHE' }).delete();
  for (const colonne of ['genre', 'resultats']) {
    await knex.raw(`ALTER TABLE structures_acces_support DROP COLUMN ${colonne}`);
  }
}
