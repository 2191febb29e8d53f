import type { Database } from '../../src/platform/knex/Database.ts';
import type { Mail } from '../../src/platform/mail/Mail.ts';

/** The mails that were sent and kept, oldest first. */
export const keptMails = async (database: Database): Promise<readonly Mail[]> => {
  const rows: Mail[] = await database
    .from<Mail>('platform_courriels')
    .select('a', 'sujet', 'texte', 'html')
    .orderBy('id');
  return rows;
};
