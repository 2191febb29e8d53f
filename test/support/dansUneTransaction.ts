import type { Database } from '../../src/platform/knex/Database.ts';

/** Whether the code that asks runs inside a transaction: outside, nothing waits for a commit. */
export const dansUneTransaction = (database: Database): boolean => {
  let dedans = true;
  database.afterCommit(() => {
    dedans = false;
  });
  return dedans;
};
