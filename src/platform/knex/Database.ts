import { AsyncLocalStorage } from 'node:async_hooks';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import type { Database as SqliteHandle } from 'sqlite3';
import type { UnitOfWork } from '../../kernel/application/UnitOfWork.ts';
import type { Dialect } from './Dialect.ts';
import { poolOf } from './poolOf.ts';
import { PostgresConnection, SqliteConnection, type RawConnection, type Value } from './RawConnection.ts';
import type { Statement } from './Statement.ts';

interface Transaction {
  readonly handle: object;
  readonly raw: RawConnection;
  readonly afterCommit: (() => void)[];
}

/**
 * The one way to the tables. A query joins the running transaction when there is one: none can slip outside of it.
 * On SQLite the pool has one connection, so a query that would escape hangs at once.
 */
export class Database implements UnitOfWork {
  private readonly current = new AsyncLocalStorage<Transaction>();
  private readonly raws = new WeakMap<object, RawConnection>();

  constructor(
    private readonly knex: Knex,
    readonly dialect: Dialect,
    /** How many may be open at once. */
    readonly connections = 1,
  ) {}

  /** A knex query on one table. For a hot path, prefer `query`. */
  from<Row extends object>(table: string): Knex.QueryBuilder<Row, Row[]> {
    const builder: Knex.QueryBuilder<Row, Row[]> = this.knex<Row, Row[]>(table);
    const transaction = this.current.getStore();
    return transaction ? builder.connection(transaction.handle) : builder;
  }

  /** A prepared query. */
  async query<Row>(statement: Statement, values: readonly Value[] = []): Promise<Row[]> {
    const transaction = this.current.getStore();
    if (transaction) return transaction.raw.query<Row>(statement, values);

    return this.withConnection((handle) => this.rawOf(handle).query<Row>(statement, values));
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    return this.withConnection((handle) => this.runOn(handle, work));
  }

  /** Commands of the schema, one after the other on one connection, and outside of any transaction. */
  commands(texts: readonly string[]): Promise<void> {
    return this.withConnection(async (handle) => {
      for (const text of texts) await this.rawOf(handle).command(text);
    });
  }

  /** Called once the running transaction is kept; at once when there is none. */
  afterCommit(then: () => void): void {
    const transaction = this.current.getStore();
    if (transaction) transaction.afterCommit.push(then);
    else then();
  }

  close(): Promise<void> {
    return this.knex.destroy();
  }

  private async runOn<T>(handle: object, work: () => Promise<T>): Promise<T> {
    const raw = this.rawOf(handle);
    const transaction: Transaction = { handle, raw, afterCommit: [] };
    await raw.command(this.dialect === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN');
    try {
      const result = await this.current.run(transaction, work);
      await raw.command('COMMIT');
      for (const then of transaction.afterCommit) then();
      return result;
    } catch (error) {
      await raw.command('ROLLBACK').catch((failure: unknown) => markBroken(handle, failure));
      throw error;
    }
  }

  private async withConnection<T>(use: (handle: object) => Promise<T>): Promise<T> {
    const handle = await poolOf(this.knex).acquireConnection();
    try {
      return await use(handle);
    } finally {
      await poolOf(this.knex).releaseConnection(handle);
    }
  }

  private rawOf(handle: object): RawConnection {
    const known = this.raws.get(handle);
    if (known) return known;
    const raw =
      this.dialect === 'sqlite'
        ? new SqliteConnection(handle as SqliteHandle)
        : new PostgresConnection(handle as Client);
    this.raws.set(handle, raw);
    return raw;
  }
}

/** knex's pool throws a connection away when it bears this mark. */
const markBroken = (handle: object, failure: unknown): void => {
  Object.assign(handle, { __knex__disposed: failure });
};
