import type { Client } from 'pg';
import type { Database as SqliteHandle, Statement as SqliteStatement } from 'sqlite3';
import { sansValeurs } from './sansValeurs.ts';
import type { Statement } from './Statement.ts';

export type Value = string | number | boolean | null | Buffer;

/** One connection of the pool, spoken to in the driver's own words. */
export interface RawConnection {
  query<Row>(statement: Statement, values: readonly Value[]): Promise<Row[]>;
  command(sql: string): Promise<void>;
}

export class PostgresConnection implements RawConnection {
  private readonly texts = new Map<string, string>();

  constructor(private readonly client: Client) {}

  async query<Row>({ name, text }: Statement, values: readonly Value[]): Promise<Row[]> {
    try {
      const { rows } = await this.client.query({
        name,
        text: this.numbered(name, text),
        values: [...values],
      });
      return rows as Row[];
    } catch (error) {
      throw sansValeurs(error);
    }
  }

  async command(sql: string): Promise<void> {
    try {
      await this.client.query(sql);
    } catch (error) {
      throw sansValeurs(error);
    }
  }

  private numbered(name: string, text: string): string {
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    let position = 0;
    const numbered = text.replace(/\?/g, () => `$${++position}`);
    this.texts.set(name, numbered);
    return numbered;
  }
}

export class SqliteConnection implements RawConnection {
  private readonly prepared = new Map<string, SqliteStatement>();

  constructor(private readonly handle: SqliteHandle) {}

  async query<Row>({ name, text }: Statement, values: readonly Value[]): Promise<Row[]> {
    const statement = this.prepared.get(name) ?? (await this.prepare(name, text));
    return new Promise((resolve, reject) => {
      statement.all<Row>([...values], (error, rows) => {
        if (error) reject(error);
        else resolve(rows);
      });
    });
  }

  command(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.handle.exec(sql, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }

  private prepare(name: string, text: string): Promise<SqliteStatement> {
    return new Promise((resolve, reject) => {
      const statement = this.handle.prepare(text, (error) => {
        if (error) {
          this.prepared.delete(name);
          reject(error);
        } else resolve(statement);
      });
      this.prepared.set(name, statement);
    });
  }
}
