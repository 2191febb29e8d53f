import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ici = dirname(fileURLToPath(import.meta.url));

const racineDepuis = (dossier: string): string =>
  existsSync(join(dossier, 'package.json')) ? dossier : racineDepuis(dirname(dossier));

/** The root of the package, whether the sources run or what was built from them. */
const racine = racineDepuis(ici);

export const dossierPublic = join(racine, 'dist', 'public');
export const dossierReference = join(racine, 'config', 'reference');
/** Beside the code that runs: TypeScript in development, built files elsewhere. */
export const dossierMigrations = join(ici, '..', '..', 'migrations');
