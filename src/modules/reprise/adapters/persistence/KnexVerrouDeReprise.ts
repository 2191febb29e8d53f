import sqlite3 from 'sqlite3';
import type { OpenedDatabase } from '../../../../platform/knex/openDatabase.ts';
import { poolOf } from '../../../../platform/knex/poolOf.ts';
import { SqliteConnection } from '../../../../platform/knex/RawConnection.ts';
import type { VerrouDeReprise } from '../../application/ports/VerrouDeReprise.ts';
import { RepriseEnCours } from '../../domain/erreurs.ts';

const VERROU = 4_207_002;

/** Held by the engine, which lets it go when its holder is killed: an advisory lock, or the lock of a file beside the database. */
export class KnexVerrouDeReprise implements VerrouDeReprise {
  constructor(private readonly opened: OpenedDatabase) {}

  tenir<T>(travail: () => Promise<T>): Promise<T> {
    return this.opened.dialect === 'postgres' ? this.parLeServeur(travail) : this.parUnFichier(travail);
  }

  private async parLeServeur<T>(travail: () => Promise<T>): Promise<T> {
    const pool = poolOf(this.opened.knex);
    const connection = (await pool.acquireConnection()) as {
      query(sql: string): Promise<{ rows: { pris: boolean }[] }>;
    };
    try {
      const { rows } = await connection.query(`SELECT pg_try_advisory_lock(${VERROU}) AS pris`);
      if (!rows[0]?.pris) throw new RepriseEnCours();
      try {
        return await travail();
      } finally {
        await connection.query(`SELECT pg_advisory_unlock(${VERROU})`).catch(() => undefined);
      }
    } finally {
      await pool.releaseConnection(connection);
    }
  }

  private async parUnFichier<T>(travail: () => Promise<T>): Promise<T> {
    const { filename } = (this.opened.knex.client as { config: { connection: { filename: string } } }).config
      .connection;
    if (filename === ':memory:') return travail();

    const handle = new sqlite3.Database(`${filename}-reprise-verrou`);
    const verrou = new SqliteConnection(handle);
    try {
      await verrou.command('PRAGMA busy_timeout = 0');
      await verrou.command('BEGIN EXCLUSIVE').catch((error: unknown) => {
        throw (error as { code?: string }).code === 'SQLITE_BUSY' ? new RepriseEnCours() : error;
      });
      return await travail();
    } finally {
      await new Promise<void>((resolve) => handle.close(() => resolve()));
    }
  }
}
