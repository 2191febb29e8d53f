import { crc32 } from 'node:zlib';
import type { Valeur } from '../domain/format.ts';

const A_ECHAPPER = /[\\\n\r\t\0]/;
const ECHAPPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '',
};

const valeurDeCopie = (valeur: Valeur): string => {
  if (valeur === null) return '\\N';
  if (typeof valeur === 'number') return String(valeur);
  return A_ECHAPPER.test(valeur) ? valeur.replace(/[\\\n\r\t\0]/g, (signe) => ECHAPPES[signe] ?? '') : valeur;
};

/** The values of a row as COPY reads them; its check number is that of this text. */
export const texteDeCopie = (valeurs: readonly Valeur[]): string => {
  let texte = '';
  for (let place = 0; place < valeurs.length; place += 1) {
    if (place > 0) texte += '\t';
    texte += valeurDeCopie(valeurs[place] ?? null);
  }
  return texte;
};

/** Two rows that say the same have the same one, whatever the order of the columns and the encoding of the export. */
export const empreinteDe = (texte: string | Uint8Array): number => crc32(texte);
