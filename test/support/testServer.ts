import { startPostgres, type TestServer } from './postgres.ts';

let started: Promise<TestServer> | undefined;

/** One PostgreSQL for the whole run, started by the first test that needs it. */
export const testServer = (): Promise<TestServer> => (started ??= startPostgres());

export const stopTestServer = async (): Promise<void> => {
  const server = await started?.catch(() => undefined);
  started = undefined;
  await server?.stop();
};
