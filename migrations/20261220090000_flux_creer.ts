import type { Knex } from 'knex';

/** The files that were deposited, and what became of each demande de paiement that they hold. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('flux_depots', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.string('numero', 25).notNullable();
    table.bigInteger('structure_id').notNullable();
    table.string('syntaxe', 40).notNullable();
    table.string('nom_fichier', 200).notNullable();
    table.integer('taille').notNullable();
    table.string('sha256', 64).notNullable();
    table.string('canal', 10).notNullable();
    table.bigInteger('deposant_id').notNullable();
    table.string('deposant_prenom', 200).notNullable();
    table.string('deposant_nom', 200).notNullable();
    table.timestamp('depose_le').notNullable();
    table.string('etat', 40).notNullable();
    table.timestamp('etat_le').notNullable();
    table.text('erreurs').notNullable();
    table.unique(['numero'], { indexName: 'flux_depots_numero' });
    table.index(['structure_id', 'id'], 'flux_depots_par_structure');
    table.index(['sha256'], 'flux_depots_par_contenu');
  });
  await knex.raw(
    `CREATE UNIQUE INDEX flux_depots_une_fois ON flux_depots (structure_id, sha256) WHERE etat <> 'IN_REJETE'`,
  );

  await knex.schema.createTable('flux_demandes', (table) => {
    table.bigInteger('flux_id').notNullable();
    table.integer('rang').notNullable();
    table.string('fichier', 300).notNullable();
    table.string('numero', 100);
    table.string('fournisseur', 100);
    table.string('destinataire', 100);
    table.bigInteger('memoire_id');
    table.text('erreurs').notNullable();
    table.timestamp('traitee_le').notNullable();
    table.primary(['flux_id', 'rang']);
    table.foreign('flux_id', 'flux_demandes_depot').references('flux_depots.id');
  });

  if (knex.client.config.client === 'pg') {
    await knex.raw('CREATE SEQUENCE flux_numeros MAXVALUE 999999999999999');
    return;
  }
  await knex.schema.createTable('flux_compteurs', (table) => {
    table.string('serie', 40).primary();
    table.bigInteger('dernier').notNullable();
  });
  await knex('flux_compteurs').insert({ serie: 'flux_numeros', dernier: 0 });
}

export async function down(knex: Knex): Promise<void> {
  if (knex.client.config.client === 'pg') await knex.raw('DROP SEQUENCE flux_numeros');
  else await knex.schema.dropTable('flux_compteurs');
  await knex.schema.dropTable('flux_demandes');
  await knex.schema.dropTable('flux_depots');
}
