import { randomBytes } from 'node:crypto';
import type { Database } from '../knex/Database.ts';

interface SecretRow {
  nom: string;
  valeur: string;
}

interface KeptSecret {
  readonly valeur: string;
  /** Made by this very call: when a transaction runs, it may still be taken back. */
  readonly nouveau: boolean;
}

/** A secret of 256 bits, made once, shared by every process through the database. */
export const keptSecret = async (database: Database, nom: string): Promise<KeptSecret> => {
  const connu = await read(database, nom);
  if (connu !== undefined) return { valeur: connu, nouveau: false };
  await database
    .from<SecretRow>('platform_secrets')
    .insert({ nom, valeur: randomBytes(32).toString('base64url') })
    .onConflict('nom')
    .ignore();
  const valeur = await read(database, nom);
  if (valeur === undefined) throw new Error(`the secret ${nom} could not be kept`);
  return { valeur, nouveau: true };
};

const read = async (database: Database, nom: string): Promise<string | undefined> => {
  const [row] = await database.from<SecretRow>('platform_secrets').where({ nom });
  return row?.valeur;
};
