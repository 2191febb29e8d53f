import type { Knex } from 'knex';

/** The états in which a court, or the payment, still has something to do. */
const OUVERTS = [
  'MIS_A_DISPOSITION',
  'PRIS_EN_CHARGE',
  'A_COMPLETER',
  'COMPLETE',
  'EN_TAXATION',
  'CERTIFIE',
  'TAXE',
  'MIS_EN_PAIEMENT',
];

export async function up(knex: Knex): Promise<void> {
  const postgres = knex.client.config.client === 'pg';
  const code = (longueur: number): string =>
    postgres ? `varchar(${longueur}) COLLATE "C"` : `varchar(${longueur})`;

  await knex.schema.createTable('memoires_memoires', (table) => {
    table.bigInteger('id').primary();
    table.integer('version').notNullable();
    table.specificType('numero_brouillon', code(16)).notNullable();
    table.specificType('numero', code(10));
    table.bigInteger('structure_id').notNullable();
    table.bigInteger('createur_id').notNullable();

    table.bigInteger('juridiction_id');
    table.bigInteger('service_id');
    table.string('categorie', 100);
    table.bigInteger('compte_bancaire_id');
    table.boolean('tva_sur_les_debits').notNullable();

    table.string('type_prescription', 40);
    table.date('date_prescription');
    table.string('autorite', 150);
    table.string('numero_parquet', 50);
    table.string('nature', 10);
    table.date('debut');
    table.date('date_achevement');
    table.string('reference', 50);
    table.text('commentaire');

    table.specificType('etat', code(24)).notNullable();
    table.timestamp('etat_le').notNullable();
    table.timestamp('depose_le');
    table.timestamp('premier_depot_le');
    table.bigInteger('duplique_de');

    table.text('prestataire_designation').notNullable();
    table.string('prestataire_identifiant', 50).notNullable();
    table.string('prestataire_siret', 14);
    table.text('prestataire_adresse').notNullable();
    table.text('prestataire_compte_bancaire');
    table.text('destinataire_nom');
    table.text('destinataire_ville');

    table.timestamp('modifie_le').notNullable();
    table.bigInteger('modifie_par').notNullable();
    table.text('modifie_par_nom').notNullable();

    table.bigInteger('montant_ttc');
    table.bigInteger('montant_retenu_ttc');
    table.timestamp('tri_depot').notNullable();
    table.bigInteger('tri_montant').notNullable();
    table.specificType('numero_affiche', code(16)).notNullable();
  });
  if (postgres) await knex.raw('ALTER TABLE memoires_memoires SET (fillfactor = 85)');

  await knex.schema.createTable('memoires_lignes', (table) => {
    table.bigInteger('memoire_id').notNullable();
    table.integer('rang').notNullable();
    table.string('nature', 12).notNullable();
    table.string('tarif_code', 60);
    table.text('libelle').notNullable();
    table.bigInteger('quantite_milliemes');
    table.string('unite', 30);
    table.bigInteger('prix_unitaire');
    table.integer('taux_tva');
    table.bigInteger('montant_retenu');
    table.string('motif_code', 60);
    table.text('motif_texte');
    table.primary(['memoire_id', 'rang'], 'memoires_lignes_pk');
    table.foreign('memoire_id', 'memoires_lignes_memoire').references('memoires_memoires.id');
  });

  await knex.schema.createTable('memoires_debours', (table) => {
    table.bigInteger('memoire_id').notNullable();
    table.integer('rang').notNullable();
    table.text('libelle').notNullable();
    table.bigInteger('montant');
    table.bigInteger('montant_retenu');
    table.string('motif_code', 60);
    table.text('motif_texte');
    table.primary(['memoire_id', 'rang'], 'memoires_debours_pk');
    table.foreign('memoire_id', 'memoires_debours_memoire').references('memoires_memoires.id');
  });

  await knex.schema.createTable('memoires_pieces', (table) => {
    table.bigInteger('memoire_id').notNullable();
    table.bigInteger('id').notNullable();
    table.string('type', 40).notNullable();
    table.text('nom').notNullable();
    table.bigInteger('taille').notNullable();
    table.string('sha256', 64).notNullable();
    table.string('mime', 100).notNullable();
    table.timestamp('ajoutee_le').notNullable();
    table.primary(['memoire_id', 'id'], 'memoires_pieces_pk');
    table.foreign('memoire_id', 'memoires_pieces_memoire').references('memoires_memoires.id');
  });

  await knex.schema.createTable('memoires_historique', (table) => {
    table.bigInteger('memoire_id').notNullable();
    table.integer('rang').notNullable();
    table.string('acte', 30).notNullable();
    table.string('etat', 24).notNullable();
    table.timestamp('le').notNullable();
    table.bigInteger('acteur_id').notNullable();
    table.text('acteur_nom').notNullable();
    table.string('cote', 12).notNullable();
    table.string('motif_code', 60);
    table.text('texte');
    table.primary(['memoire_id', 'rang'], 'memoires_historique_pk');
    table.foreign('memoire_id', 'memoires_historique_memoire').references('memoires_memoires.id');
  });

  await knex.schema.createTable('memoires_accuses', (table) => {
    table.bigInteger('memoire_id').primary();
    table.string('sha256', 64).notNullable();
    table.bigInteger('taille').notNullable();
    table.timestamp('etabli_le').notNullable();
    table.foreign('memoire_id', 'memoires_accuses_memoire').references('memoires_memoires.id');
  });

  /** Beside the mémoires, so that a change of état leaves these costly indexes alone. */
  await knex.schema.createTable('memoires_recherche', (table) => {
    table.bigInteger('memoire_id').primary();
    table.bigInteger('structure_id').notNullable();
    table.string('reference', 50);
    table.text('reference_pliee');
    table.text('texte').notNullable();
    table.foreign('memoire_id', 'memoires_recherche_memoire').references('memoires_memoires.id');
  });

  for (const index of indexes(postgres)) await knex.raw(index);
  await creerCompteurs(knex, postgres);
}

const indexes = (postgres: boolean): readonly string[] => {
  const ouverts = `etat IN (${OUVERTS.map((etat) => `'${etat}'`).join(', ')})`;
  const sur = 'ON memoires_memoires';
  return [
    `CREATE UNIQUE INDEX memoires_par_numero ${sur} (numero)`,
    `CREATE UNIQUE INDEX memoires_par_numero_brouillon ${sur} (numero_brouillon)`,
    `CREATE INDEX memoires_prestataire_par_depot ${sur} (structure_id, etat, tri_depot, id)`,
    `CREATE INDEX memoires_prestataire_par_etat ${sur} (structure_id, etat, etat_le, id, montant_ttc)`,
    `CREATE INDEX memoires_prestataire_par_montant ${sur} (structure_id, etat, tri_montant, id)`,
    `CREATE INDEX memoires_prestataire_par_numero ${sur} (structure_id, etat, numero_affiche, id)`,
    `CREATE INDEX memoires_recus_par_depot ${sur} (juridiction_id, etat, tri_depot, id, montant_ttc)`,
    `CREATE INDEX memoires_ouverts_par_etat ${sur} (juridiction_id, etat, etat_le, id) WHERE ${ouverts}`,
    `CREATE INDEX memoires_ouverts_par_montant ${sur} (juridiction_id, etat, tri_montant, id) WHERE ${ouverts}`,
    `CREATE INDEX memoires_ouverts_par_numero ${sur} (juridiction_id, etat, numero_affiche, id) WHERE ${ouverts}`,
    `CREATE INDEX memoires_corrections ${sur} (duplique_de) WHERE duplique_de IS NOT NULL`,
    `CREATE INDEX memoires_par_reference ON memoires_recherche (reference, structure_id) WHERE reference IS NOT NULL`,
    ...(postgres
      ? [
          'CREATE EXTENSION IF NOT EXISTS pg_trgm',
          'CREATE INDEX memoires_par_texte ON memoires_recherche USING gin (texte gin_trgm_ops)',
        ]
      : []),
  ];
};

/** Two series: the one national numbering of what is deposited, and that of the drafts. */
const creerCompteurs = async (knex: Knex, postgres: boolean): Promise<void> => {
  if (postgres) {
    await knex.raw('CREATE SEQUENCE memoires_numeros MAXVALUE 9999999999');
    await knex.raw('CREATE SEQUENCE memoires_numeros_brouillons MAXVALUE 999999999');
    return;
  }
  await knex.schema.createTable('memoires_compteurs', (table) => {
    table.string('serie', 30).primary();
    table.bigInteger('dernier').notNullable();
  });
  await knex('memoires_compteurs').insert([
    { serie: 'memoires_numeros', dernier: 0 },
    { serie: 'memoires_numeros_brouillons', dernier: 0 },
  ]);
};

export async function down(knex: Knex): Promise<void> {
  if (knex.client.config.client === 'pg') {
    await knex.raw('DROP SEQUENCE memoires_numeros');
    await knex.raw('DROP SEQUENCE memoires_numeros_brouillons');
  } else {
    await knex.schema.dropTable('memoires_compteurs');
  }
  for (const table of ['recherche', 'accuses', 'historique', 'pieces', 'debours', 'lignes', 'memoires']) {
    await knex.schema.dropTable(`memoires_${table}`);
  }
}
