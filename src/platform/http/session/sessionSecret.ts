import type { Database } from '../../knex/Database.ts';
import { keptSecret } from '../../secrets/keptSecret.ts';

/** Signs the session cookie; made once, shared by every process through the database. */
export const sessionSecret = async (database: Database): Promise<string> =>
  (await keptSecret(database, 'session')).valeur;
