import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('platform_travaux', (table) => {
    table.string('voie', 20).notNullable().defaultTo('reactions');
  });
  await knex('platform_travaux').where({ nature: 'courriel.envoyer' }).update({ voie: 'courriels' });
  await knex.raw('DROP INDEX platform_travaux_prets');
  await knex.raw(
    'CREATE INDEX platform_travaux_prets ON platform_travaux (voie, pret_le, id) WHERE abandonne_le IS NULL',
  );
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP INDEX platform_travaux_prets');
  await knex.schema.alterTable('platform_travaux', (table) => {
    table.dropColumn('voie');
  });
  await knex.raw(
    'CREATE INDEX platform_travaux_prets ON platform_travaux (pret_le, id) WHERE abandonne_le IS NULL',
  );
}
