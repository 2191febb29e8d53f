import type { Knex } from 'knex';

/** What only support does: its name is hidden on these lines. */
const ACTES_DU_SUPPORT = [
  'compte-secouru.ACTIVATION_RENVOYEE',
  'compte-secouru.DEVERROUILLAGE',
  'compte-secouru.SECOND_FACTEUR_OTE',
  'compte-secouru.COMPTE_ROUVERT',
  'reclamation-avancee.ACCEPTEE',
  'reclamation-avancee.REJETEE',
  'role-change.RECLAMATION',
];

/** A line of the historique says itself whether support wrote it; the journal of the support is read as a whole. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('structures_actions', (table) => {
    table.boolean('par_support').notNullable().defaultTo(false);
  });
  await knex('structures_actions').whereIn('acte', ACTES_DU_SUPPORT).update({ par_support: true });
  await knex.schema.alterTable('structures_acces_support', (table) => {
    table.index(['survenu_le', 'id'], 'structures_acces_support_par_date');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('structures_acces_support', (table) => {
    table.dropIndex(['survenu_le', 'id'], 'structures_acces_support_par_date');
  });
  await knex.raw('ALTER TABLE structures_actions DROP COLUMN par_support');
}
