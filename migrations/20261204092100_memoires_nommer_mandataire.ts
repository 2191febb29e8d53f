import type { Knex } from 'knex';

const INDEX = [
  ['memoires_memoires_mandataire', 'mandataire_id, etat, tri_depot, id'],
  ['memoires_memoires_mandataire_etat', 'mandataire_id, etat, etat_le, id'],
] as const;

/** Few mémoires are filed under a mandat: partial indexes cost the others nothing. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('memoires_memoires', (table) => {
    table.bigInteger('mandataire_id');
    table.text('mandataire_designation');
    table.string('prestataire_regime', 20);
  });
  for (const [nom, colonnes] of INDEX) {
    await knex.raw(`CREATE INDEX ${nom} ON memoires_memoires (${colonnes}) WHERE mandataire_id IS NOT NULL`);
  }
}

export async function down(knex: Knex): Promise<void> {
  for (const [nom] of INDEX) await knex.raw(`DROP INDEX ${nom}`);
  for (const colonne of ['mandataire_id', 'mandataire_designation', 'prestataire_regime']) {
    await knex.raw(`ALTER TABLE memoires_memoires DROP COLUMN ${colonne}`);
  }
}
