import type { Knex } from 'knex';

/** The same file may come again when a part of it was refused, or when it was sent in another syntaxe. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw('DROP INDEX flux_depots_une_fois');
  await knex.raw(
    `CREATE UNIQUE INDEX flux_depots_une_fois ON flux_depots (structure_id, sha256, syntaxe)
     WHERE etat NOT IN ('IN_REJETE', 'IN_INTEGRE_PARTIEL')`,
  );
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP INDEX flux_depots_une_fois');
  await knex.raw(
    `CREATE UNIQUE INDEX flux_depots_une_fois ON flux_depots (structure_id, sha256) WHERE etat <> 'IN_REJETE'`,
  );
}
