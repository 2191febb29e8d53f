import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('comptes_utilisateurs', (table) => {
    table.string('courriel_contact_en_attente', 254);
    table.timestamp('ferme_le');
  });

  await knex.schema.createTable('comptes_seconds_facteurs', (table) => {
    table.bigInteger('utilisateur_id').primary().references('comptes_utilisateurs.id').onDelete('CASCADE');
    table.integer('version').notNullable();
    table.string('secret', 400).notNullable();
    table.timestamp('prepare_le').notNullable();
    table.timestamp('actif_depuis');
    table.bigInteger('dernier_pas');
    table.text('codes_de_secours').notNullable();
  });

  await knex.schema.createTable('comptes_changements_d_adresse', (table) => {
    table.bigInteger('utilisateur_id').primary().references('comptes_utilisateurs.id').onDelete('CASCADE');
    table.integer('version').notNullable();
    table.string('nouvelle', 254).notNullable();
    table.timestamp('demande_le').notNullable();
    table.timestamp('confirme_par_ancienne_le');
    table.timestamp('confirme_par_nouvelle_le');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('comptes_changements_d_adresse');
  await knex.schema.dropTable('comptes_seconds_facteurs');
  await knex.schema.alterTable('comptes_utilisateurs', (table) => {
    table.dropColumn('courriel_contact_en_attente');
    table.dropColumn('ferme_le');
  });
}
