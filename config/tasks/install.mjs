import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lancer, racine } from './outils.mjs';

const verrou = join(racine, 'package-lock.json');
const etatDeNpm = join(racine, 'node_modules/.package-lock.json');
const temoin = join(racine, 'node_modules/.installe');

const attendu = () => createHash('sha256').update(readFileSync(verrou)).digest('hex');

const estAJour = () => {
  if (!existsSync(etatDeNpm)) return false;
  if (existsSync(temoin)) return readFileSync(temoin, 'utf8') === attendu();
  return statSync(etatDeNpm).mtimeMs >= statSync(verrou).mtimeMs;
};

/** Installs exactly what package-lock.json says, when it is not there yet. Needs nothing but Node and npm. */
export const installer = async () => {
  const ajour = estAJour();
  if (!ajour) {
    console.log('Installing the dependencies (a few minutes the first time: sqlite3 is compiled) …');
    const code = await lancer('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
    if (code !== 0) throw new Error(`npm ci failed (exit code ${code}); see its message above`);
  }
  if (!ajour || !existsSync(temoin)) writeFileSync(temoin, attendu());
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) await installer();
