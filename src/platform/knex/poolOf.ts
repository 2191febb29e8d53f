import type { Knex } from 'knex';

interface ConnectionPool {
  acquireConnection(): Promise<object>;
  releaseConnection(connection: object): Promise<void>;
}

/** knex's own pool, which its types leave open. */
export const poolOf = (knex: Knex): ConnectionPool => knex.client as ConnectionPool;
