import type { Database } from '../../src/platform/knex/Database.ts';

/** What was asked of the database while `work` was done, in order: the text of each statement, without its values. */
export const statementsOf = async (
  database: Database,
  work: () => PromiseLike<unknown>,
): Promise<readonly string[]> => {
  const asked: string[] = [];
  const from = database.from.bind(database);
  const query = database.query.bind(database);
  const spies: Pick<Database, 'from' | 'query'> = {
    from: (table) => from(table).on('query', ({ sql }: { readonly sql: string }) => asked.push(sql)) as never,
    query: (statement, values) => {
      asked.push(statement.text);
      return query(statement, values);
    },
  };
  Object.assign(database, spies);
  try {
    await work();
    return asked;
  } finally {
    Object.assign(database, { from, query });
  }
};
