import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of the built files, each with a fingerprint in its name: they may be cached for ever. */
export interface Assets {
  readonly css: string;
  readonly icone: string;
  /** The address of the browser module of that name: `js('page')`. */
  js(nom: string): string;
}

interface Manifeste {
  readonly css: string;
  readonly icone: string;
  readonly js: Readonly<Record<string, string>>;
}

/** @throws Error when the folder was not built, or when a module asked for was not */
export const lireAssets = (dossierPublic: string): Assets => {
  const manifeste = JSON.parse(readFileSync(join(dossierPublic, 'manifest.json'), 'utf8')) as Manifeste;
  return {
    css: manifeste.css,
    icone: manifeste.icone,
    js: (nom) => {
      const adresse = manifeste.js[nom];
      if (adresse === undefined) throw new Error(`no browser module named ${nom}`);
      return adresse;
    },
  };
};
