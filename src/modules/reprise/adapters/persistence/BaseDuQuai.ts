import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import type { Value } from '../../../../platform/knex/RawConnection.ts';

/** Two of them, the one that holds the lock, and one for the rest. */
const CONNEXIONS_POUR_DEUX = 4;

/**
 * The tables of the quai: unlogged ones on PostgreSQL (emptied by a crash of the server), a file beside the database on SQLite, so
 * that filling them never makes the site wait. They come and go with a run.
 */
export class BaseDuQuai {
  private readonly noms = new Map<string, string>();

  constructor(readonly database: Database) {}

  get dialect(): Dialect {
    return this.database.dialect;
  }

  nom(table: string): string {
    return this.dialect === 'postgres' ? `reprise_quai_${table}` : `quai.${table}`;
  }

  /** Attaches the file on SQLite. */
  async ouvrir(): Promise<void> {
    if (this.dialect === 'postgres') return;
    const bases = await this.lire<{ name: string; file: string }>('PRAGMA database_list');
    if (bases.some(({ name }) => name === 'quai')) return;
    const principale = bases.find(({ name }) => name === 'main')?.file ?? '';
    await this.lire('PRAGMA temp_store = FILE');
    await this.lire('ATTACH DATABASE ? AS quai', [fichierDe(principale)]);
    await this.lire('PRAGMA quai.journal_mode = WAL');
    await this.lire('PRAGMA quai.synchronous = NORMAL');
  }

  /** All at once: an étape that outlives what it tells of would be believed. */
  async supprimer(): Promise<void> {
    if (this.dialect === 'postgres') {
      const tables = await this.tables();
      if (tables.length > 0) await this.executer(`DROP TABLE ${tables.join(', ')}`);
      return;
    }
    const bases = await this.lire<{ name: string; file: string }>('PRAGMA database_list');
    const quai = bases.find(({ name }) => name === 'quai');
    if (!quai) return;
    await this.lire('DETACH DATABASE quai');
    if (quai.file === '') return;
    for (const suite of ['', '-wal', '-shm']) await rm(quai.file + suite, { force: true });
  }

  async existe(table: string): Promise<boolean> {
    return (await this.tables()).includes(this.nom(table));
  }

  async creer(table: string, colonnes: string): Promise<void> {
    await this.executer(`DROP TABLE IF EXISTS ${this.nom(table)}`);
    await this.executer(`CREATE ${this.genre} ${this.nom(table)} (${colonnes}) ${this.reglages}`);
  }

  /** A table made of what a query brings. */
  async tirer(table: string, requete: string, valeurs: readonly Value[] = []): Promise<void> {
    await this.executer(`DROP TABLE IF EXISTS ${this.nom(table)}`);
    await this.executer(`CREATE ${this.genre} ${this.nom(table)} ${this.reglages} AS ${requete}`, valeurs);
  }

  /** @throws when `unique` is asked for and is not so */
  async indexer(table: string, colonnes: string, unique = false): Promise<void> {
    const index = `${table}_${colonnes.replace(/\W+/g, '_')}`;
    const genre = unique ? 'CREATE UNIQUE INDEX' : 'CREATE INDEX';
    const [nom, sur] =
      this.dialect === 'postgres' ? [`reprise_quai_${index}`, this.nom(table)] : [`quai.${index}`, table];
    await this.executer(`${genre} IF NOT EXISTS ${nom} ON ${sur} (${colonnes})`);
  }

  /** What the planner must know of tables that have just been filled. */
  async mesurer(...tables: readonly string[]): Promise<void> {
    for (const table of tables) await this.executer(`ANALYZE ${this.nom(table)}`);
  }

  /** Works that do not depend on one another: two at the same time where there are connections enough, the others in their order. */
  async repartir(travaux: readonly (() => Promise<unknown>)[]): Promise<void> {
    const suite = travaux.values();
    const travailler = async (): Promise<void> => {
      for (const travail of suite) await travail();
    };
    const issues = await Promise.allSettled(Array.from({ length: this.ensemble }, travailler));
    for (const issue of issues) if (issue.status === 'rejected') throw issue.reason;
  }

  /** How many transactions of a run may be open at the same time, beside the lock that it holds. */
  get ensemble(): number {
    return this.database.connections >= CONNEXIONS_POUR_DEUX ? 2 : 1;
  }

  /** Outside of a transaction SQLite holds the lock of the quai alone. */
  async executer(sql: string, valeurs: readonly Value[] = []): Promise<void> {
    await this.lire(sql, valeurs);
  }

  async lire<Row>(sql: string, valeurs: readonly Value[] = []): Promise<Row[]> {
    const enonce = { name: this.nommer(sql), text: sql };
    if (this.dialect === 'sqlite') return this.database.query<Row>(enonce, valeurs);
    return this.database.run(async () => {
      await this.database.query({ name: 'reprise.sans-limite', text: 'SET LOCAL statement_timeout = 0' });
      await this.database.query({ name: 'reprise.memoire', text: "SET LOCAL work_mem = '64MB'" });
      await this.database.query({ name: 'reprise.index', text: "SET LOCAL maintenance_work_mem = '128MB'" });
      return this.database.query<Row>(enonce, valeurs);
    });
  }

  private async tables(): Promise<readonly string[]> {
    if (this.dialect === 'postgres') {
      const rows = await this.lire<{ tablename: string }>(
        String.raw`SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename LIKE 'reprise\_quai\_%'`,
      );
      return rows.map(({ tablename }) => tablename);
    }
    const rows = await this.lire<{ name: string }>(
      "SELECT name FROM quai.sqlite_master WHERE type = 'table'",
    );
    return rows.map(({ name }) => this.nom(name));
  }

  private get genre(): string {
    return this.dialect === 'postgres' ? 'UNLOGGED TABLE' : 'TABLE';
  }

  /** A table that is measured when it has to be, and soon gone: whoever cleans it would be waited for. */
  private get reglages(): string {
    return this.dialect === 'postgres' ? 'WITH (autovacuum_enabled = false)' : '';
  }

  private nommer(sql: string): string {
    const connu = this.noms.get(sql);
    if (connu !== undefined) return connu;
    const nom = `reprise.${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
    this.noms.set(sql, nom);
    return nom;
  }
}

const fichierDe = (principale: string): string => (principale === '' ? ':memory:' : `${principale}-reprise`);
