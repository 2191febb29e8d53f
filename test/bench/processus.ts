import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

export interface Lance {
  readonly url: string;
  /** Resident memory now, in MiB. */
  memoire(): Promise<number>;
  stop(): Promise<void>;
  /** Ends it at once (SIGKILL): it finishes nothing. Resolves when it is gone. */
  tuer(): Promise<void>;
  /** Resolves when it is gone, whatever the reason. */
  readonly fin: Promise<void>;
}

/** Starts a node program of the build and waits for the line that tells its port. `avant`: what node loads before it. */
export const lancer = (
  fichier: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  avant: readonly string[] = [],
): Promise<Lance> => {
  const child = spawn(
    process.execPath,
    [...avant.flatMap((module) => ['--import', module]), fichier, ...args],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const avecNous = (): boolean => child.kill('SIGKILL');
  process.once('exit', avecNous);
  child.once('exit', () => process.off('exit', avecNous));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${fichier} stopped with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = portDe(line);
      if (port !== undefined) resolve(lance(child, port));
    });
  });
};

/** Runs a command of the product to its end. */
export const executer = (fichier: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fichier, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} stopped with ${code}`)),
    );
  });

const portDe = (line: string): number | undefined => {
  try {
    return (JSON.parse(line) as { port?: number }).port;
  } catch {
    return undefined;
  }
};

const finDe = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

const arreter = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  child.kill(signal);
  return finDe(child);
};

const lance = (child: ChildProcess, port: number): Lance => ({
  url: `http://localhost:${port}`,
  fin: finDe(child),
  memoire: async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  },
  stop: () => arreter(child, 'SIGTERM'),
  tuer: () => arreter(child, 'SIGKILL'),
});

/** The origin of the pages must be known before the product starts, hence its port. */
export const portLibre = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
