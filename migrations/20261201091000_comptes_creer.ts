import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('comptes_utilisateurs', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.string('courriel', 254).notNullable().unique({ indexName: 'comptes_utilisateurs_par_courriel' });
    table.string('nom', 80).notNullable();
    table.string('prenom', 80).notNullable();
    table.string('courriel_contact', 254);
    table.string('langue', 2).notNullable();
    table.string('statut', 10).notNullable();
    table.string('mot_de_passe', 255);
    table.integer('echecs').notNullable();
    table.timestamp('verrouille_jusque');
    table.timestamp('derniere_connexion');
    table.timestamp('connexion_courante');
    table.boolean('support').notNullable();
    table.timestamp('cree_le').notNullable();
  });

  await knex.schema.createTable('comptes_jetons', (table) => {
    table
      .bigInteger('utilisateur_id')
      .notNullable()
      .references('comptes_utilisateurs.id')
      .onDelete('CASCADE');
    table.string('nature', 20).notNullable();
    table.string('empreinte', 64).notNullable().unique({ indexName: 'comptes_jetons_par_empreinte' });
    table.timestamp('cree_le').notNullable();
    table.timestamp('expire_le').notNullable();
    table.primary(['utilisateur_id', 'nature']);
  });

  await knex.schema.createTable('comptes_tentatives_sans_compte', (table) => {
    table.date('jour').primary();
    table.integer('nombre').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('comptes_tentatives_sans_compte');
  await knex.schema.dropTable('comptes_jetons');
  await knex.schema.dropTable('comptes_utilisateurs');
}
