import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Container } from 'inversify';
import type { Config } from '../platform/config/Config.ts';
import { platform } from '../platform/tokens.ts';
import { buildContainer } from './container.ts';
import { httpServer } from './httpServer.ts';

const ARRET_MS = 25_000;
const EN_TETES_MS = 10_000;
const REQUETE_MS = 10 * 60_000;

export interface Serving {
  readonly port: number;
  /** Takes no more work, finishes what runs (25 s at most), closes everything. */
  readonly stop: () => Promise<void>;
}

/** The site and its jobs, in one process. Resolves once it listens; when it can't, nothing stays open. */
export const serve = async (config: Config): Promise<Serving> => {
  const container = await buildContainer(config);
  try {
    return await started(container, config);
  } catch (error) {
    await container.get(platform.database).close();
    throw error;
  }
};

const started = async (container: Container, config: Config): Promise<Serving> => {
  const log = container.get(platform.log);
  const runner = container.get(platform.jobRunner);
  let accepting = true;

  const server = createServer(await httpServer(container, () => accepting));
  server.headersTimeout = EN_TETES_MS;
  server.requestTimeout = REQUETE_MS;
  await container.get(platform.recurringTasks).plan();
  await listen(server, config);
  const { port } = server.address() as AddressInfo;
  runner.start();
  log.info({ port }, 'serving');

  const stop = async (): Promise<void> => {
    accepting = false;
    log.info('stopping');
    const forced = setTimeout(() => server.closeAllConnections(), ARRET_MS);
    await Promise.all([closed(server), runner.stop()]);
    clearTimeout(forced);
    for (const closing of container.getAll(platform.closing)) await closing.close();
    await container.get(platform.database).close();
    log.info('stopped');
  };
  return { port, stop };
};

const listen = (server: Server, { port, hote }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hote, resolve);
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
