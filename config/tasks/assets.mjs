import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as sass from 'sass';

const require = createRequire(import.meta.url);
const racine = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const theme = join(racine, 'src/platform/web/theme');

const empreinte = (contenu) => createHash('sha256').update(contenu).digest('hex').slice(0, 12);

const deposer = (assets, nom, contenu) => {
  const [, base, extension] = /^(.+)(\.\w+)$/.exec(nom);
  const fichier = `${base}.${empreinte(contenu)}${extension}`;
  writeFileSync(join(assets, fichier), contenu);
  return fichier;
};

const polices = (assets, css) => {
  const dossier = join(dirname(require.resolve('@fontsource/source-sans-3/package.json')), 'files');
  return css.replace(/url\(["']?polices\/([^"')]+)["']?\)/g, (_, nom) => {
    const fichier = deposer(assets, nom, readFileSync(join(dossier, nom)));
    return `url("${fichier}")`;
  });
};

const feuille = (assets) => {
  const { css } = sass.compile(join(theme, 'theme.scss'), {
    loadPaths: [join(racine, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
    charset: false,
  });
  return deposer(assets, 'theme.css', polices(assets, css));
};

const fichiersDe = (dossier) =>
  readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => join(entree.parentPath, entree.name))
    .sort();

/** One fingerprint for the whole folder: modules import one another by their relative paths. */
const scripts = (assets) => {
  const sortie = mkdtempSync(join(tmpdir(), 'scripts-'));
  try {
    const tsc = require.resolve('typescript/bin/tsc');
    execFileSync(
      process.execPath,
      [tsc, '-p', join(racine, 'config/tsconfig.browser.json'), '--outDir', sortie],
      {
        stdio: 'inherit',
      },
    );
    const dossier = `js.${empreinte(
      fichiersDe(sortie)
        .map((fichier) => readFileSync(fichier))
        .join('\0'),
    )}`;
    cpSync(sortie, join(assets, dossier), { recursive: true });
    const modules = join(sortie, 'platform/web/browser');
    return Object.fromEntries(
      fichiersDe(modules).map((fichier) => [
        basename(fichier, '.js'),
        `/assets/${dossier}/platform/web/browser/${basename(fichier)}`,
      ]),
    );
  } finally {
    rmSync(sortie, { recursive: true, force: true });
  }
};

/** Builds the stylesheet, the fonts and the browser modules into `dist/public`, with their manifest. */
export const construireAssets = (destination = join(racine, 'dist/public')) => {
  const assets = join(destination, 'assets');
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const manifeste = {
    css: `/assets/${feuille(assets)}`,
    icone: `/assets/${deposer(assets, 'icone.svg', readFileSync(join(theme, 'icone.svg')))}`,
    js: scripts(assets),
  };
  writeFileSync(join(destination, 'manifest.json'), `${JSON.stringify(manifeste, null, 2)}\n`);
  return manifeste;
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) construireAssets();
