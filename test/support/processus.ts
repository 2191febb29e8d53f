import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const enSources = import.meta.url.endsWith('.ts');
const racine = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE_MS = 30_000;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Processus {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Waits until the site on that port is ready. @throws Error with what the process said, when it ends before */
export const ready = async ({ ended }: Processus, port: number): Promise<void> => {
  const over = ended.then(
    ({ stdout, stderr }) => `the process ended before it was ready:\n${stdout}${stderr}`,
  );
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    const outcome = await Promise.race([over, isReady(port)]);
    if (outcome === true) return;
    if (typeof outcome === 'string') throw new Error(outcome);
    if (Date.now() > limit) throw new Error(`nothing is ready on port ${port} after ${PATIENCE_MS} ms`);
    await delay(25);
  }
};

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/sante/pret`).then(
    ({ status }) => status === 200,
    () => false,
  );

/** Starts `chorus-pro` as a process of its own, with these settings and no other. */
export const chorusPro = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd?: string,
): Processus => aPart('src/cli', args, env, cwd);

/** Starts a module of the project as a process of its own. @param module from the root, without its extension */
export const aPart = (
  module: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd?: string,
): Processus => {
  const entree = fileURLToPath(new URL(`../../${module}.${enSources ? 'ts' : 'js'}`, import.meta.url));
  const chargeur = enSources
    ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
    : [];
  const child = spawn(process.execPath, [...chargeur, entree, ...args], {
    cwd,
    env: {
      PATH: process.env.PATH,
      ...(enSources && { TSX_TSCONFIG_PATH: join(racine, 'tsconfig.json') }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (morceau: Buffer) => (stdout += morceau.toString()));
  child.stderr.on('data', (morceau: Buffer) => (stderr += morceau.toString()));
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => resolve({ code, stdout, stderr })),
  );
  return { child, ended };
};
