import { inflateSync } from 'node:zlib';

const ENTETE_WOFF = 44;
const ENTREE_WOFF = 20;
const ENTETE_SFNT = 12;
const ENTREE_SFNT = 16;

/**
 * The same font without the compression of WOFF 1.0 (W3C, §3 to §5). The writer of PDF would inflate a table again each
 * time that it reads a glyph in it.
 */
export const sfntDepuisWoff = (woff: Buffer): Buffer => {
  const combien = woff.readUInt16BE(12);
  const tables = Array.from({ length: combien }, (_, rang) => {
    const entree = ENTETE_WOFF + rang * ENTREE_WOFF;
    const [place, comprimee, longueur] = [4, 8, 12].map((ecart) => woff.readUInt32BE(entree + ecart)) as [
      number,
      number,
      number,
    ];
    const donnees = woff.subarray(place, place + comprimee);
    return {
      etiquette: woff.subarray(entree, entree + 4),
      somme: woff.readUInt32BE(entree + 16),
      donnees: comprimee < longueur ? inflateSync(donnees) : donnees,
    };
  });

  const entete = Buffer.alloc(ENTETE_SFNT + combien * ENTREE_SFNT);
  const pas = Math.floor(Math.log2(combien));
  woff.copy(entete, 0, 4, 8);
  [combien, 2 ** pas * 16, pas, combien * 16 - 2 ** pas * 16].forEach((valeur, rang) =>
    entete.writeUInt16BE(valeur, 4 + rang * 2),
  );

  const morceaux: Buffer[] = [entete];
  let place = entete.length;
  tables.forEach(({ etiquette, somme, donnees }, rang) => {
    const entree = ENTETE_SFNT + rang * ENTREE_SFNT;
    etiquette.copy(entete, entree);
    [somme, place, donnees.length].forEach((valeur, ecart) =>
      entete.writeUInt32BE(valeur, entree + 4 + ecart * 4),
    );
    morceaux.push(donnees, Buffer.alloc((4 - (donnees.length % 4)) % 4));
    place += donnees.length + ((4 - (donnees.length % 4)) % 4);
  });
  return Buffer.concat(morceaux);
};
