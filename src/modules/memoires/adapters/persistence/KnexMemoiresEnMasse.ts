import type { Database } from '../../../../platform/knex/Database.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import type { Value } from '../../../../platform/knex/RawConnection.ts';
import type { Statement } from '../../../../platform/knex/Statement.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import { indexDe } from './indexDe.ts';
import {
  rowDe,
  tupleDEntree,
  tupleDeDebours,
  tupleDeLigne,
  tupleDePiece,
  type Tuple,
} from './memoireRows.ts';
import { COLONNES, PARTIES, type Partie } from './memoireStatements.ts';
import type { Serie } from './KnexNumerosDeMemoire.ts';

/** Nothing but what the tables of the module hold, so many rows at a time that indexes are built once at the end. */
export class KnexMemoiresEnMasse {
  private readonly statements: ReturnType<typeof statementsEnMasse>;
  private commandes = 0;

  constructor(private readonly database: Database) {
    this.statements = statementsEnMasse(database.dialect);
  }

  /** Everything that `charger` writes is kept together with the indexes, or nothing is. The tables wait meanwhile. */
  async sansIndex(charger: () => Promise<void>): Promise<void> {
    await this.database.run(async () => {
      await this.reglerPourLaMasse();
      const objets = await this.database.query<ObjetDeposable>(this.statements.objets);
      for (const { deposer } of objets) await this.commander(deposer);
      await charger();
      for (const { remettre } of objets) await this.commander(remettre);
    });
    await this.mesurer();
  }

  private async reglerPourLaMasse(): Promise<void> {
    if (this.database.dialect !== 'postgres') return;
    await this.commander('SET LOCAL statement_timeout = 0');
    await this.commander("SET LOCAL maintenance_work_mem = '256MB'");
  }

  /** Takes `combien` national numbers that follow one another, and gives the first. */
  reserverNumeros(combien: number): Promise<number> {
    return this.reserver('memoires_numeros', combien);
  }

  /** The same, for the numbers of drafts. */
  reserverBrouillons(combien: number): Promise<number> {
    return this.reserver('memoires_numeros_brouillons', combien);
  }

  private async reserver(serie: Serie, combien: number): Promise<number> {
    const { dialect } = this.database;
    const valeurs = dialect === 'postgres' ? [serie, serie, combien - 1] : [combien, serie, combien];
    const [row] = await this.database.query<{ premier: number }>(this.statements.reserver, valeurs);
    if (!row) throw new Error(`no numbering ${serie}`);
    return dialect === 'postgres' ? row.premier - combien + 1 : row.premier;
  }

  /** New mémoires, of which the ids and the numbers are free. */
  async ecrire(memoires: readonly DonneesMemoire[]): Promise<void> {
    const version = 1;
    await this.inserer(
      'memoires',
      memoires.map((memoire) => {
        const row = rowDe(memoire, version);
        return [memoire.id, ...COLONNES.map((colonne) => row[colonne])];
      }),
    );
    await this.inserer(
      'lignes',
      parties(memoires, ({ lignes }) => lignes, tupleDeLigne),
    );
    await this.inserer(
      'debours',
      parties(memoires, ({ debours }) => debours, tupleDeDebours),
    );
    await this.inserer(
      'pieces',
      parties(memoires, ({ pieces }) => pieces, tupleDePiece),
    );
    await this.inserer(
      'historique',
      parties(memoires, ({ historique }) => historique, tupleDEntree),
    );
    await this.inserer('recherche', memoires.map(indexDe));
  }

  /** What the planner knows of the tables, and which of their pages everyone sees. */
  private async mesurer(): Promise<void> {
    if (this.database.dialect !== 'postgres') return;
    for (const table of TABLES) await this.commander(`VACUUM (ANALYZE) memoires_${table}`);
  }

  private async inserer(table: Table, tuples: readonly Tuple[]): Promise<void> {
    if (tuples.length > 0)
      await this.database.query(this.statements.inserer[table], [JSON.stringify(tuples)]);
  }

  private async commander(sql: string): Promise<void> {
    this.commandes += 1;
    await this.database.query({ name: `memoires.masse.commande.${this.commandes}`, text: sql });
  }
}

type Table = Partie | 'memoires' | 'recherche';

const TABLES: readonly Table[] = ['memoires', 'lignes', 'debours', 'pieces', 'historique', 'recherche'];

const ENTIERS = new Set([
  'id',
  'numero_serie',
  'structure_id',
  'mandataire_id',
  'createur_id',
  'juridiction_id',
  'service_id',
  'compte_bancaire_id',
  'duplique_de',
  'modifie_par',
  'montant_ttc',
  'montant_retenu_ttc',
  'tri_montant',
  'repris_ht',
  'repris_tva',
  'repris_debours',
  'repris_ttc',
  'memoire_id',
]);
const JOURS = new Set(['date_prescription', 'debut', 'date_achevement']);

const typeDe = (colonne: string): string => {
  if (ENTIERS.has(colonne)) return 'bigint';
  if (JOURS.has(colonne)) return 'date';
  if (colonne === 'version') return 'integer';
  if (colonne === 'tva_sur_les_debits') return 'boolean';
  return colonne.endsWith('_le') || colonne === 'tri_depot' ? 'timestamptz' : 'text';
};

const colonnesDe = (table: Table): readonly { readonly nom: string; readonly type: string }[] => {
  const memoireId = { nom: 'memoire_id', type: 'bigint' };
  if (table === 'memoires') return ['id', ...COLONNES].map((nom) => ({ nom, type: typeDe(nom) }));
  if (table === 'recherche') {
    return ['memoire_id', 'structure_id', 'reference', 'reference_pliee', 'texte'].map((nom) => ({
      nom,
      type: typeDe(nom),
    }));
  }
  return [memoireId, ...PARTIES[table]];
};

const inserer = (dialect: Dialect, table: Table): Statement => {
  const colonnes = colonnesDe(table);
  const valeurs = colonnes.map(({ type }, place) =>
    dialect === 'postgres' ? `(t.value ->> ${place})::${type}` : `t.value ->> ${place}`,
  );
  const tuples = dialect === 'postgres' ? 'jsonb_array_elements(?::jsonb) AS t(value)' : 'json_each(?) AS t';
  return {
    name: `memoires.masse.${table}`,
    text: `INSERT INTO memoires_${table} (${colonnes.map(({ nom }) => nom).join(', ')}) SELECT ${valeurs.join(', ')} FROM ${tuples}`,
  };
};

/** What slows a load down: how to take it away, and how to put it back as it was. */
interface ObjetDeposable {
  readonly deposer: string;
  readonly remettre: string;
}

const OBJETS_POSTGRES = String.raw`
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS deposer,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS remettre
  FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text LIKE 'memoires\_%'
  UNION ALL
  SELECT format('DROP INDEX %I', indexname), indexdef FROM pg_indexes
  WHERE schemaname = current_schema() AND tablename LIKE 'memoires\_%'
    AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = indexname)`;

const OBJETS_SQLITE = String.raw`
  SELECT 'DROP INDEX ' || name AS deposer, sql AS remettre FROM sqlite_master
  WHERE type = 'index' AND sql IS NOT NULL AND tbl_name LIKE 'memoires\_%' ESCAPE '\'`;

const statementsEnMasse = (dialect: Dialect) => ({
  inserer: {
    memoires: inserer(dialect, 'memoires'),
    lignes: inserer(dialect, 'lignes'),
    debours: inserer(dialect, 'debours'),
    pieces: inserer(dialect, 'pieces'),
    historique: inserer(dialect, 'historique'),
    recherche: inserer(dialect, 'recherche'),
  } satisfies Readonly<Record<Table, Statement>>,
  objets: { name: 'memoires.masse.objets', text: dialect === 'postgres' ? OBJETS_POSTGRES : OBJETS_SQLITE },
  reserver:
    dialect === 'postgres'
      ? {
          name: 'memoires.masse.reserver',
          text: 'SELECT setval(?::regclass, nextval(?::regclass) + ?::bigint) AS premier',
        }
      : {
          name: 'memoires.masse.reserver',
          text: 'UPDATE memoires_compteurs SET dernier = dernier + ? WHERE serie = ? RETURNING dernier - ? + 1 AS premier',
        },
});

const parties = <P>(
  memoires: readonly DonneesMemoire[],
  parts: (memoire: DonneesMemoire) => readonly P[],
  tuple: (part: P) => Tuple,
): readonly Tuple[] =>
  memoires.flatMap((memoire) => parts(memoire).map((part): readonly Value[] => [memoire.id, ...tuple(part)]));
