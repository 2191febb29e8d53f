import { randomBytes } from 'node:crypto';
import type { Database } from './Database.ts';

interface SecretRow {
  nom: string;
  valeur: string;
}

/** Tells this database from any other: drawn once, and kept in it. */
export const databaseName = async (database: Database): Promise<string> => {
  const nom = 'fichiers';
  await database
    .from<SecretRow>('platform_secrets')
    .insert({ nom, valeur: randomBytes(16).toString('hex') })
    .onConflict('nom')
    .ignore();
  const [row] = await database.from<SecretRow>('platform_secrets').where({ nom });
  if (!row) throw new Error('the name of the database could not be kept');
  return row.valeur;
};
