import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';

/**
 * Every step of a deposited mémoire, numbered once after its commit, in one order. `depart`: told to the court that holds it
 * no more. What is older than `debut` is not numbered: a partner reads it in the list, once.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('memoires_changements', (table) => {
    table.bigInteger('ordre').primary();
    table.bigInteger('memoire_id').notNullable();
    table.integer('rang').notNullable();
    table.boolean('depart').notNullable();
    table.bigInteger('structure_id').notNullable();
    table.bigInteger('mandataire_id');
    table.bigInteger('juridiction_id');
    table
      .foreign('memoire_id', 'memoires_changements_memoire')
      .references('memoires_memoires.id')
      .onDelete('CASCADE');
  });
  for (const index of [
    'UNIQUE INDEX memoires_changements_par_memoire ON memoires_changements (memoire_id, rang, depart)',
    'INDEX memoires_changements_par_structure ON memoires_changements (structure_id, ordre)',
    'INDEX memoires_changements_par_juridiction ON memoires_changements (juridiction_id, ordre)',
    `INDEX memoires_changements_par_mandataire ON memoires_changements (mandataire_id, ordre)
       WHERE mandataire_id IS NOT NULL`,
  ]) {
    await knex.raw(`CREATE ${index}`);
  }

  await knex.schema.createTable('memoires_ordre_des_changements', (table) => {
    table.integer('id').primary();
    table.bigInteger('dernier').notNullable();
    table.timestamp('debut').notNullable();
    table.string('sceau', 64).notNullable();
  });
  const anciens = await knex('memoires_memoires').whereNotNull('numero').limit(1).select('id');
  await knex('memoires_ordre_des_changements').insert({
    id: 1,
    dernier: 0,
    debut: new Date(anciens.length === 0 ? 0 : Date.now()).toISOString(),
    sceau: randomBytes(32).toString('hex'),
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('memoires_ordre_des_changements');
  await knex.schema.dropTable('memoires_changements');
}
