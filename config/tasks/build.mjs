import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { empreinteDe, fichiersDe, outil, racine } from './outils.mjs';

const dist = join(racine, 'dist');

const reglages = ['package-lock.json', 'tsconfig.json'];
const code = ['src', 'test', 'migrations', ...reglages];
const pages = [
  'src/platform',
  'src/kernel',
  'config/tasks/assets.mjs',
  'config/tsconfig.browser.json',
  ...reglages,
];

const siChange = async (nom, sources, travail) => {
  const temoin = join(dist, `.${nom}`);
  const empreinte = empreinteDe(...sources);
  if (existsSync(temoin) && readFileSync(temoin, 'utf8') === empreinte) return true;
  rmSync(temoin, { force: true });
  const reussi = await travail();
  if (reussi) writeFileSync(temoin, empreinte);
  return reussi;
};

/** What was built from a file that is gone would still run, its tests first of all. */
const oublierLesDisparus = () => {
  for (const dossier of ['src', 'test', 'migrations']) {
    for (const fichier of fichiersDe(join(dist, dossier))) {
      const base = join(racine, relative(dist, fichier)).replace(/\.js(\.map)?$/, '');
      if (![`${base}.ts`, `${base}.tsx`, base].some(existsSync)) rmSync(fichier);
    }
  }
};

const compiler = () =>
  siChange('compile', code, async () => {
    const codeDeSortie = await outil('typescript/bin/tsc', ['-p', 'tsconfig.json', '--pretty', 'false']);
    oublierLesDisparus();
    chmodSync(join(dist, 'src/cli.js'), 0o755);
    return codeDeSortie === 0;
  });

const habiller = () =>
  siChange('habille', pages, async () => {
    const { construireAssets } = await import('./assets.mjs');
    try {
      construireAssets();
      return true;
    } catch (error) {
      console.error(`The stylesheet or the browser modules do not build: ${error.message}`);
      return false;
    }
  });

/**
 * Compiles into `dist/` (types are checked on the way), then builds the stylesheet and the browser modules. Gives whether
 * all went well: JavaScript is put out even when the types don't hold. Nothing is done again when nothing changed.
 */
export const construire = async () => {
  mkdirSync(dist, { recursive: true });
  const typesTenus = await compiler();
  return (await habiller()) && typesTenus;
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = (await construire()) ? 0 : 1;
