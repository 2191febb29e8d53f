import type { Knex } from 'knex';

const LOT = 1_000;

interface Compte {
  readonly id: number;
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
}

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('comptes_utilisateurs', (table) => {
    table.text('recherche').notNullable().defaultTo('');
  });
  for (let dernier = 0; ;) {
    const comptes = await knex<Compte>('comptes_utilisateurs')
      .select('id', 'nom', 'prenom', 'courriel')
      .where('id', '>', dernier)
      .orderBy('id')
      .limit(LOT);
    for (const { id, nom, prenom, courriel } of comptes) {
      await knex('comptes_utilisateurs')
        .where({ id })
        .update({ recherche: plier(`${prenom} ${nom} ${courriel}`) });
    }
    const suivant = comptes.at(-1);
    if (!suivant) break;
    dernier = suivant.id;
  }
  if (knex.client.config.client === 'pg') {
    await knex.raw('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await knex.raw(
      'CREATE INDEX comptes_utilisateurs_recherche ON comptes_utilisateurs USING gin (recherche gin_trgm_ops)',
    );
  }
}

export async function down(knex: Knex): Promise<void> {
  if (knex.client.config.client === 'pg') await knex.raw('DROP INDEX comptes_utilisateurs_recherche');
  await knex.schema.alterTable('comptes_utilisateurs', (table) => {
    table.dropColumn('recherche');
  });
}

const plier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
