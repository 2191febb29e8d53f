import { Readable } from 'node:stream';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** A multiple of four characters, so that each piece of text is decoded by itself. */
const MORCEAU = 65_536;

/** The bytes of a base64 text, decoded as they are read; null when it is not base64. Line breaks are let through. */
export const deBase64 = (texte: string): Readable | null => {
  const serre = /\s/.test(texte) ? texte.replace(/\s/g, '') : texte;
  if (serre.length % 4 !== 0 || !BASE64.test(serre)) return null;
  return Readable.from(decoder(serre), { objectMode: false });
};

const decoder = function* (texte: string): Generator<Buffer> {
  for (let place = 0; place < texte.length; place += MORCEAU) {
    yield Buffer.from(texte.slice(place, place + MORCEAU), 'base64');
  }
};
