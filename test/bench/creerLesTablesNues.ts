import type { Knex } from 'knex';

/** What the bare server writes: a bill and its five lines, nothing else. */
export const creerLesTablesNues = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('banc_memoires', (table) => {
    table.bigInteger('id').primary();
    table.bigInteger('structure_id').notNullable().index();
    table.string('etat', 20).notNullable();
    table.string('libelle').notNullable();
    table.bigInteger('montant').notNullable();
  });
  await knex.schema.createTable('banc_lignes', (table) => {
    table.bigInteger('memoire_id').notNullable();
    table.integer('rang').notNullable();
    table.string('libelle').notNullable();
    table.bigInteger('quantite').notNullable();
    table.bigInteger('prix').notNullable();
    table.primary(['memoire_id', 'rang']);
  });
};
