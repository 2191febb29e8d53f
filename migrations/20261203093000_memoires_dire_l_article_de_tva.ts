import type { Knex } from 'knex';

/** The code of each rate. Of those that share 0 %, the first one of the list: an earlier line kept no article. */
const PAR_DEFAUT: Readonly<Record<number, string>> = {
  2000: 'TVA_20',
  1000: 'TVA_10',
  850: 'TVA_8_5',
  550: 'TVA_5_5',
  210: 'TVA_2_1',
  0: 'FRANCHISE_EN_BASE',
};

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('memoires_lignes', (table) => {
    table.string('code_tva', 40);
  });
  const cas = Object.entries(PAR_DEFAUT)
    .map(([taux, code]) => `WHEN ${taux} THEN '${code}'`)
    .join(' ');
  await knex.raw(
    `UPDATE memoires_lignes SET code_tva = CASE taux_tva ${cas} END WHERE taux_tva IN (${Object.keys(PAR_DEFAUT).join(', ')})`,
  );
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('memoires_lignes', (table) => {
    table.dropColumn('code_tva');
  });
}
