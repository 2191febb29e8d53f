import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sfntDepuisWoff } from './sfntDepuisWoff.ts';

const require = createRequire(import.meta.url);

const PAQUET = '@fontsource/source-sans-3';

/** Source Sans 3 comes in files by script; the first one that knows a character writes it. */
const ECRITURES = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const;

export type Ecriture = (typeof ECRITURES)[number];

export type Graisse = 400 | 600;

export interface Police {
  readonly nom: string;
  readonly octets: Buffer;
}

const lues = new Map<string, Police>();

/** Read once by process. */
export const policeDe = (ecriture: Ecriture, graisse: Graisse): Police => {
  const nom = `source-sans-3-${ecriture}-${graisse}-normal`;
  const lue = lues.get(nom) ?? {
    nom,
    octets: sfntDepuisWoff(readFileSync(require.resolve(`${PAQUET}/files/${nom}.woff`))),
  };
  lues.set(nom, lue);
  return lue;
};

type Plage = readonly [number, number];

const plages = ((): ReadonlyMap<Ecriture, readonly Plage[]> => {
  const declarees = require(`${PAQUET}/unicode.json`) as Readonly<Record<Ecriture, string>>;
  const lire = (texte: string): Plage => {
    const [debut = '', fin = debut] = texte.replace('U+', '').split('-');
    return [Number.parseInt(debut, 16), Number.parseInt(fin, 16)];
  };
  return new Map(ECRITURES.map((ecriture) => [ecriture, declarees[ecriture].split(',').map(lire)]));
})();

const connait = (ecriture: Ecriture, code: number): boolean =>
  (plages.get(ecriture) ?? []).some(([debut, fin]) => code >= debut && code <= fin);

export interface Troncon {
  readonly ecriture: Ecriture;
  readonly texte: string;
}

/** Cuts a text into runs that one file each can write. The font has no narrow no-break space: a wide one stands for it. */
export const tronconner = (texte: string): readonly Troncon[] => {
  const troncons: { ecriture: Ecriture; texte: string }[] = [];
  for (const caractere of texte.normalize('NFC').replaceAll('\u202f', '\u00a0')) {
    const code = caractere.codePointAt(0) ?? 0;
    const courant = troncons.at(-1);
    const garde =
      courant && (connait(courant.ecriture, code) || /\s/.test(caractere)) ? courant.ecriture : undefined;
    const ecriture = garde ?? ECRITURES.find((candidate) => connait(candidate, code)) ?? 'latin';
    if (courant?.ecriture === ecriture) courant.texte += caractere;
    else troncons.push({ ecriture, texte: caractere });
  }
  return troncons;
};
