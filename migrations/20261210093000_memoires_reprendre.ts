import type { Knex } from 'knex';

const COLONNES_REPRISES = ['repris_ht', 'repris_tva', 'repris_debours', 'repris_ttc'] as const;

/**
 * What a mémoire of another portal brings: its amounts, its court and its number as they were. Two of them may bear one
 * number, so each is told from the others by `numero_serie` (its id); 0 for all that are numbered here.
 */
export async function up(knex: Knex): Promise<void> {
  const postgres = knex.client.config.client === 'pg';
  await knex.schema.alterTable('memoires_memoires', (table) => {
    table.bigInteger('numero_serie').notNullable().defaultTo(0);
    table.timestamp('repris_le');
    table.text('repris_numero');
    for (const colonne of COLONNES_REPRISES) table.bigInteger(colonne);
    table.text('repris_juridiction');
  });
  await knex.schema.alterTable('memoires_lignes', (table) => {
    table.bigInteger('montant_repris');
  });

  /** What was taken away for the time of a mass of rows, until it is put back. */
  await knex.schema.createTable('memoires_index_retires', (table) => {
    table.string('nom', 100).primary();
    table.integer('ordre').notNullable();
    table.text('remettre').notNullable();
  });

  if (postgres) {
    await knex.raw(`ALTER TABLE memoires_memoires ALTER COLUMN numero TYPE varchar(50) COLLATE "C",
      ALTER COLUMN numero_affiche TYPE varchar(50) COLLATE "C", ALTER COLUMN numero_brouillon DROP NOT NULL`);
  } else {
    await rendreFacultatif(knex, 'numero_brouillon');
  }

  await knex.raw('DROP INDEX memoires_par_numero');
  await knex.raw('CREATE UNIQUE INDEX memoires_par_numero ON memoires_memoires (numero, numero_serie)');
  await knex.raw('DROP INDEX IF EXISTS memoires_par_numero_brouillon');
  await knex.raw(
    `CREATE UNIQUE INDEX memoires_par_numero_brouillon ON memoires_memoires (numero_brouillon)
       WHERE numero_brouillon IS NOT NULL`,
  );
}

/** SQLite changes no column: another one takes its place. */
const rendreFacultatif = async (knex: Knex, colonne: string): Promise<void> => {
  await knex.raw('DROP INDEX memoires_par_numero_brouillon');
  await knex.raw(`ALTER TABLE memoires_memoires ADD COLUMN ${colonne}_facultatif varchar(16)`);
  await knex.raw(`UPDATE memoires_memoires SET ${colonne}_facultatif = ${colonne}`);
  await knex.raw(`ALTER TABLE memoires_memoires DROP COLUMN ${colonne}`);
  await knex.raw(`ALTER TABLE memoires_memoires RENAME COLUMN ${colonne}_facultatif TO ${colonne}`);
};

/** What came from another portal stays: only a schema without any goes back. */
export async function down(knex: Knex): Promise<void> {
  const repris = await knex<{ id: number }>('memoires_memoires').whereNotNull('repris_le').limit(1);
  if (repris.length > 0)
    throw new Error('mémoires of another portal are here: this migration does not go back');

  await knex.schema.dropTable('memoires_index_retires');
  await knex.raw('DROP INDEX memoires_par_numero_brouillon');
  await knex.raw('DROP INDEX memoires_par_numero');
  await knex.raw('CREATE UNIQUE INDEX memoires_par_numero ON memoires_memoires (numero)');
  await knex.raw('CREATE UNIQUE INDEX memoires_par_numero_brouillon ON memoires_memoires (numero_brouillon)');
  await knex.raw('ALTER TABLE memoires_lignes DROP COLUMN montant_repris');
  for (const colonne of [
    'numero_serie',
    'repris_le',
    'repris_numero',
    ...COLONNES_REPRISES,
    'repris_juridiction',
  ]) {
    await knex.raw(`ALTER TABLE memoires_memoires DROP COLUMN ${colonne}`);
  }
}
