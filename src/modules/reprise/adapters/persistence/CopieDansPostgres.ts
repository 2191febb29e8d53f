import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { OpenedDatabase } from '../../../../platform/knex/openDatabase.ts';
import { poolOf } from '../../../../platform/knex/poolOf.ts';
import { sansValeurs } from '../../../../platform/knex/sansValeurs.ts';

/** Rows into a table by COPY, on a connection of its own. */
export class CopieDansPostgres {
  constructor(private readonly opened: Pick<OpenedDatabase, 'knex'>) {}

  async copier(table: string, colonnes: readonly string[], lots: AsyncIterable<Buffer>): Promise<void> {
    const pool = poolOf(this.opened.knex);
    const client = (await pool.acquireConnection()) as Client;
    try {
      await client.query('SET statement_timeout = 0');
      const flux = client.query(copyFrom(`COPY ${table} (${colonnes.join(', ')}) FROM STDIN`));
      const fini = finished(flux);
      fini.catch(() => undefined);
      try {
        for await (const lot of lots) {
          const plein = lot.length > 0 && !flux.write(lot);
          if (plein) await Promise.race([once(flux, 'drain'), fini]);
        }
        flux.end();
      } catch (error) {
        flux.destroy(error instanceof Error ? error : new Error(String(error)));
        throw error;
      }
      await fini;
    } catch (error) {
      throw sansValeurs(error);
    } finally {
      await client.query('RESET statement_timeout').catch(() => undefined);
      await pool.releaseConnection(client);
    }
  }
}
