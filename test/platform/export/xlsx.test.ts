import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { expect } from 'chai';
import { LIGNES_AU_PLUS, xlsx } from '../../../src/platform/export/xlsx.ts';
import type { Cellule } from '../../../src/platform/export/Tableur.ts';
import { TropDeLignes } from '../../../src/platform/export/TropDeLignes.ts';
import { rejection } from '../../support/rejection.ts';

const colonnes = [{ titre: 'Nom', largeur: 30 }, { titre: 'Date' }];

async function* lignes(combien: number, ligne: (rang: number) => readonly Cellule[]) {
  for (let rang = 0; rang < combien; rang += 1) {
    if (rang % 500 === 0) await Promise.resolve();
    yield ligne(rang);
  }
}

/** The entries of a zip, by the directory at its end. */
const entreesDe = (zip: Buffer): ReadonlyMap<string, string> => {
  const entrees = new Map<string, string>();
  const fin = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let place = zip.readUInt32LE(fin + 16);
  for (let reste = zip.readUInt16LE(fin + 10); reste > 0; reste -= 1) {
    const [taille, nom, extra, commentaire, debut] = [
      zip.readUInt32LE(place + 20),
      zip.readUInt16LE(place + 28),
      zip.readUInt16LE(place + 30),
      zip.readUInt16LE(place + 32),
      zip.readUInt32LE(place + 42),
    ];
    const donnees = debut + 30 + zip.readUInt16LE(debut + 26) + zip.readUInt16LE(debut + 28);
    const contenu = zip.subarray(donnees, donnees + taille);
    const methode = zip.readUInt16LE(place + 10);
    entrees.set(
      zip.toString('utf8', place + 46, place + 46 + nom),
      (methode === 8 ? inflateRawSync(contenu) : contenu).toString('utf8'),
    );
    place += 46 + nom + extra + commentaire;
  }
  return entrees;
};

const texteDe = (entrees: ReadonlyMap<string, string>): string => [...entrees.values()].join('\n');

describe('xlsx', () => {
  it('est un classeur dont la feuille porte les titres, les textes et les nombres', async () => {
    const contenu = await buffer(
      await xlsx({ nom: 'Habilitations [test]', colonnes, lignes: lignes(1, () => ['Étienne & fils', 12]) }),
    );
    const texte = texteDe(entreesDe(contenu));

    expect(texte).to.include('name="Habilitations  test "');
    expect(texte).to.include('Étienne &amp; fils');
    expect(texte).to.match(/<v>12<\/v>/);
    expect(texte).to.include('>Nom<');
  });

  it('tient un texte qui ressemble à une formule pour un texte', async () => {
    const contenu = await buffer(await xlsx({ nom: 'x', colonnes, lignes: lignes(1, () => ['=1+1', null]) }));
    const texte = texteDe(entreesDe(contenu));

    expect(texte).to.include('=1+1');
    expect(texte).not.to.include('<f>');
  });

  it('montre l’heure de Paris, été comme hiver', async () => {
    const contenu = await buffer(
      await xlsx({
        nom: 'x',
        colonnes,
        lignes: lignes(1, () => ['a', new Date('2026-07-01T22:00:00.000Z')]),
      }),
    );
    const serie = (Date.UTC(2026, 6, 2) - Date.UTC(1899, 11, 30)) / 86_400_000;

    expect(texteDe(entreesDe(contenu))).to.include(`<v>${serie}</v>`);
  });

  it('omet ce qu’un fichier XML ne peut pas porter', async () => {
    const contenu = await buffer(
      await xlsx({ nom: 'x', colonnes, lignes: lignes(1, () => ['a\u0000b\u001fc', null]) }),
    );

    expect(texteDe(entreesDe(contenu))).to.include('abc');
  });

  it('de 5 000 personnes tient en peu de mémoire', async function () {
    this.timeout(30_000);
    const ligne = (rang: number): readonly Cellule[] =>
      Array.from({ length: 12 }, (_, colonne) => `Cellule ${rang} de la colonne ${colonne}`);
    const douze = Array.from({ length: 12 }, (_, rang) => ({ titre: `Colonne ${rang}` }));
    const avant = process.memoryUsage().rss;
    let sommet = avant;
    const mesure = setInterval(() => (sommet = Math.max(sommet, process.memoryUsage().rss)), 5);
    const contenu = await buffer(await xlsx({ nom: 'x', colonnes: douze, lignes: lignes(5_000, ligne) }));
    clearInterval(mesure);
    sommet = Math.max(sommet, process.memoryUsage().rss);

    expect(contenu.length).to.be.above(50_000);
    expect((sommet - avant) / 1e6).to.be.below(150);
  });

  it('refuse au-delà de ce qu’il sait dessiner', async () => {
    const trop = lignes(LIGNES_AU_PLUS + 1, () => []);

    await rejection(xlsx({ nom: 'x', colonnes, lignes: trop }), TropDeLignes);
  });
});
