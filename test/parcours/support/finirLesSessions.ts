import { openDatabase } from '../../../src/platform/knex/openDatabase.ts';

/** What an hour of rest does: every open session is over, its cookie stays in the browser. */
export const finirLesSessions = async (databaseUrl: string): Promise<void> => {
  const { database } = openDatabase(databaseUrl, 1);
  try {
    await database.from('platform_sessions').update({ expire_le: new Date(0).toISOString() });
  } finally {
    await database.close();
  }
};
