import type { Knex } from 'knex';

const OUVERTS = `('EN_COURS_DE_VALIDATION', 'VALIDEE', 'DESACTIVEE')`;

/**
 * Each fiche knows the last of those that follow one another by changes of SIRET, where rights are decided. The rattachements
 * that were left open on the others end on the day of the change; the requests for an espace go on with those that replaced them, the
 * latest one of a person for an espace, and the others are closed.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('structures_fiches', (table) => {
    table.bigInteger('tete_id');
    table.index(['tete_id'], 'structures_fiches_par_tete');
  });
  await knex('structures_fiches')
    .whereNull('successeur_id')
    .update({ tete_id: knex.ref('id') });
  let suivantes = 1;
  while (suivantes > 0) {
    suivantes = await knex('structures_fiches')
      .whereNull('tete_id')
      .whereIn('successeur_id', knex('structures_fiches as s').select('s.id').whereNotNull('s.tete_id'))
      .update({
        tete_id: knex.raw(
          '(SELECT s.tete_id FROM structures_fiches s WHERE s.id = structures_fiches.successeur_id)',
        ),
      });
  }

  await knex.schema.alterTable('structures_mandats', (table) => {
    table.index(['mandant_id', 'id'], 'structures_mandats_donnes_par_id');
    table.index(['mandataire_id', 'id'], 'structures_mandats_recus_par_id');
  });
  await knex.schema.alterTable('structures_rattachements', (table) => {
    table.timestamp('fini_le');
    table.string('cause_de_fin', 25);
  });
  await knex.raw(
    `${FERMER} AND structure_id IN (SELECT id FROM structures_fiches WHERE tete_id <> id) AND NOT EXISTS (${REPRIS('1')})`,
  );
  await knex.raw(`${FERMER} AND EXISTS (${PLUS_RECENTE})`);
  await knex.raw(
    `UPDATE structures_abonnements SET version = version + 1,
       structure_id = (SELECT f.tete_id FROM structures_fiches f WHERE f.id = structures_abonnements.structure_id),
       rattachement_id = (${REPRIS('r.id')})
     WHERE statut = 'EN_COURS_DE_VALIDATION'
       AND structure_id IN (SELECT id FROM structures_fiches WHERE tete_id <> id)`,
  );
  await knex.raw(
    `UPDATE structures_rattachements SET statut = 'SUPPRIMEE', cause_de_fin = 'CHANGEMENT_DE_SIRET', prochaine_echeance = NULL,
       version = version + 1, fini_le = (SELECT s.cree_le FROM structures_fiches f
         JOIN structures_fiches s ON s.id = f.successeur_id WHERE f.id = structures_rattachements.structure_id)
     WHERE statut IN ${OUVERTS} AND structure_id IN (SELECT id FROM structures_fiches WHERE tete_id <> id)`,
  );
}

const REPRIS = (colonne: string): string =>
  `SELECT ${colonne} FROM structures_rattachements r JOIN structures_fiches f ON f.tete_id = r.structure_id
   WHERE f.id = structures_abonnements.structure_id AND r.utilisateur_id = structures_abonnements.utilisateur_id
     AND r.statut IN ${OUVERTS}`;

const FERMER = `UPDATE structures_abonnements SET statut = 'RETIREE', version = version + 1
   WHERE statut = 'EN_COURS_DE_VALIDATION'`;

/** Of the same person, for the same espace, on any fiche of the same chain. */
const PLUS_RECENTE = `SELECT 1 FROM structures_abonnements b
   JOIN structures_fiches g ON g.id = b.structure_id
   JOIN structures_fiches f ON f.tete_id = g.tete_id
   WHERE f.id = structures_abonnements.structure_id AND b.statut = 'EN_COURS_DE_VALIDATION'
     AND b.utilisateur_id = structures_abonnements.utilisateur_id AND b.espace = structures_abonnements.espace
     AND (b.demande_le > structures_abonnements.demande_le
       OR (b.demande_le = structures_abonnements.demande_le AND b.id > structures_abonnements.id))`;

export async function down(knex: Knex): Promise<void> {
  for (const index of ['fiches_par_tete', 'mandats_donnes_par_id', 'mandats_recus_par_id']) {
    await knex.raw(`DROP INDEX structures_${index}`);
  }
  await knex.raw('ALTER TABLE structures_fiches DROP COLUMN tete_id');
  for (const colonne of ['fini_le', 'cause_de_fin']) {
    await knex.raw(`ALTER TABLE structures_rattachements DROP COLUMN ${colonne}`);
  }
}
