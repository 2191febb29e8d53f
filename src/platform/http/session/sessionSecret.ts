import { randomBytes } from 'node:crypto';
import type { Database } from '../../knex/Database.ts';

interface SecretRow {
  nom: string;
  valeur: string;
}

/** Signs the session cookie; made once, shared by every process through the database. */
export const sessionSecret = async (database: Database): Promise<string> => {
  const nom = 'session';
  await database
    .from<SecretRow>('platform_secrets')
    .insert({ nom, valeur: randomBytes(32).toString('base64url') })
    .onConflict('nom')
    .ignore();
  const [row] = await database.from<SecretRow>('platform_secrets').where({ nom });
  if (!row) throw new Error('the secret of the sessions could not be kept');
  return row.valeur;
};
