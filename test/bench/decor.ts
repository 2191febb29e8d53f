import type { Knex } from 'knex';
import type { Dialect } from '../../src/platform/knex/Dialect.ts';
import type { OpenedDatabase } from '../../src/platform/knex/openDatabase.ts';
import { comptesDuBanc } from '../../src/bootstrap/demonstration/comptesDuBanc.ts';
import { ecrireCurseur } from '../../src/modules/memoires/adapters/persistence/Curseur.ts';

const { prestataire } = comptesDuBanc(1);

export const COMPTE_DU_BANC = { courriel: prestataire.courriel, motDePasse: prestataire.motDePasse };

/** What the measures aim at. */
export interface Decor {
  readonly structureId: number;
  /** The list of what is paid: filtered, sorted, fifty rows. */
  readonly premierePage: string;
  readonly pageProfonde: string;
  readonly cleProfonde: Cle;
  unMemoire(): number;
  unBrouillon(): { readonly id: number; readonly version: number };
}

interface Cle {
  readonly cle: string;
  readonly id: number;
}

const LISTE = '/memoires/recherche?etats=PAYE&tri=depot&sens=desc';
const BROUILLONS = 60_000;
const PREMIER_ID = 8_000_000_000_000_000;
const PARTIES = [
  'memoires_lignes',
  'memoires_debours',
  'memoires_pieces',
  'memoires_historique',
  'memoires_recherche',
];

export const preparer = async ({ knex, dialect }: OpenedDatabase): Promise<Decor> => {
  const { structure_id: structureId } = (await knex('memoires_memoires')
    .select('structure_id')
    .groupBy('structure_id')
    .orderByRaw('count(*) DESC')
    .first()) as { structure_id: number };
  const payes = knex('memoires_memoires').where({ structure_id: structureId, etat: 'PAYE' });
  const cleProfonde = await cleA(payes.clone());
  const curseur = ecrireCurseur('depot', 'desc', { vers: 'suivant', ...cleProfonde });
  const ids = ((await payes.clone().select('id').limit(5_000)) as { id: number }[]).map(({ id }) => id);
  const { version } = await copierUnBrouillon(knex, dialect, structureId);

  let lu = 0;
  let depose = 0;
  return {
    structureId,
    premierePage: LISTE,
    pageProfonde: `${LISTE}&curseur=${encodeURIComponent(curseur)}&page=10000`,
    cleProfonde,
    unMemoire: () => ids[lu++ % ids.length] ?? 0,
    unBrouillon: () => {
      if (depose === BROUILLONS) throw new Error('no draft left to file: shorten the rounds');
      return { id: PREMIER_ID + depose++, version };
    },
  };
};

/** The key at nine tenths of the list, or after 10,000 pages of 50, whichever comes first. */
const cleA = async (payes: Knex.QueryBuilder): Promise<Cle> => {
  const [{ nombre }] = (await payes.clone().count('* as nombre')) as [{ nombre: number }];
  const rang = Math.min(500_000, Math.floor(nombre * 0.9));
  const row = (await payes
    .select('tri_depot', 'id')
    .orderBy([
      { column: 'tri_depot', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .offset(rang)
    .first()) as { tri_depot: string; id: number };
  return { cle: row.tri_depot, id: row.id };
};

/** One draft that is ready to be filed, many times over. */
const copierUnBrouillon = async (
  knex: Knex,
  dialect: Dialect,
  structureId: number,
): Promise<{ version: number }> => {
  const modele: unknown = await knex('memoires_memoires AS m')
    .where({ structure_id: structureId, etat: 'BROUILLON' })
    .whereNotNull('juridiction_id')
    .whereNotNull('compte_bancaire_id')
    .whereNotNull('date_achevement')
    .orderByRaw('(SELECT count(*) FROM memoires_pieces AS p WHERE p.memoire_id = m.id) DESC')
    .first('id', 'version');
  const { id, version } = modele as { id: number; version: number };
  const rangs = `WITH RECURSIVE rangs(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM rangs WHERE n + 1 < ${BROUILLONS})`;
  const chiffres = dialect === 'postgres' ? "lpad(n::text, 9, '0')" : "printf('%09d', n)";
  const numero = `'TMP9999' || ${chiffres}`;

  await copier(knex, rangs, 'memoires_memoires', 'id', id, {
    numero_brouillon: numero,
    numero_affiche: numero,
  });
  for (const table of PARTIES) await copier(knex, rangs, table, 'memoire_id', id, {});
  if (dialect === 'postgres') await apresUneNuit(knex);
  return { version };
};

/** What autovacuum will have done by the next day: plans are made for the tables as they now are. */
const apresUneNuit = async (knex: Knex): Promise<void> => {
  for (const table of ['memoires_memoires', ...PARTIES]) await knex.raw(`VACUUM (ANALYZE) ${table}`);
};

const copier = async (
  knex: Knex,
  rangs: string,
  table: string,
  cle: string,
  modele: number,
  autres: Readonly<Record<string, string>>,
): Promise<void> => {
  const colonnes = Object.keys(await knex(table).columnInfo());
  const valeurs: Readonly<Record<string, string>> = { ...autres, [cle]: `${PREMIER_ID} + n` };
  const choisies = colonnes.map((colonne) => valeurs[colonne] ?? `t.${colonne}`);
  await knex.raw(
    `INSERT INTO ${table} (${colonnes.join(', ')}) ${rangs}
     SELECT ${choisies.join(', ')} FROM ${table} AS t, rangs WHERE t.${cle} = ?`,
    [modele],
  );
};
