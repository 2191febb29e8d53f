import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const racine = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Runs a program to its end, in our own terminal, and gives its exit code. */
export const lancer = (programme, args, { env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const enfant = spawn(programme, args, { cwd: racine, stdio: 'inherit', env: { ...process.env, ...env } });
    enfant.once('error', reject);
    enfant.once('exit', (code) => resolve(code ?? 1));
  });

/** After its end, something that it left behind may hold its output open. */
const DERNIERS_MOTS_MS = 3_000;

/** The same beside others: each line that it prints bears the name of its part. */
export const lancerEnParallele = (nom, programme, args) =>
  new Promise((resolve, reject) => {
    const enfant = spawn(programme, args, { cwd: racine, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const flux of [enfant.stdout, enfant.stderr]) {
      createInterface({ input: flux }).on('line', (ligne) => console.log(`${nom} │ ${ligne}`));
    }
    enfant.once('error', reject);
    enfant.once('close', (code) => resolve(code ?? 1));
    enfant.once('exit', (code) => setTimeout(resolve, DERNIERS_MOTS_MS, code ?? 1).unref());
  });

/** Runs a JavaScript tool of the dependencies: `outil('typescript/bin/tsc', ['-p', …])`. */
export const outil = (chemin, args, options) =>
  lancer(process.execPath, [join(racine, 'node_modules', chemin), ...args], options);

export const fichiersDe = (chemin) => {
  const etat = statSync(chemin, { throwIfNoEntry: false });
  if (!etat) return [];
  if (etat.isFile()) return [chemin];
  return readdirSync(chemin, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => join(entree.parentPath, entree.name));
};

/** Changes when a file is added, removed or written; costs no reading. */
export const empreinteDe = (...chemins) => {
  const hash = createHash('sha256').update(process.version);
  for (const fichier of chemins.flatMap((chemin) => fichiersDe(join(racine, chemin))).sort()) {
    const { size, mtimeMs } = statSync(fichier);
    hash.update(`${relative(racine, fichier)}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
};
