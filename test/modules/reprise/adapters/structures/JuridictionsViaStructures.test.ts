import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { JuridictionsViaStructures } from '../../../../../src/modules/reprise/adapters/structures/JuridictionsViaStructures.ts';

const lire = (fichier: string): readonly (readonly string[])[] =>
  readFileSync(`config/reference/${fichier}`, 'utf8')
    .split('\n')
    .slice(1)
    .filter((ligne) => ligne !== '')
    .map((ligne) => ligne.split(';'));

const COURS = new Map(
  [...lire('tribunaux-judiciaires.csv')].map(([code = '', type = '', nom = '', ville = '']) => [
    code,
    { id: code.length, code, type, nom, ville, codePostal: '00000', active: true },
  ]),
);

/** Décret n° 2008-145 of 15 February 2008: each stands with the one that took it over. */
const SUPPRIMES: Readonly<Record<string, string>> = {
  Abbeville: 'Amiens',
  Avranches: 'Coutances',
  Belley: 'Bourg-en-Bresse',
  Bernay: 'Évreux',
  Bressuire: 'Niort',
  Dinan: 'Saint-Malo',
  Dole: 'Lons-le-Saunier',
  Guingamp: 'Saint-Brieuc',
  Hazebrouck: 'Dunkerque',
  Lure: 'Vesoul',
  Marmande: 'Agen',
  Millau: 'Rodez',
  Montbrison: 'Saint-Étienne',
  Morlaix: 'Brest',
  Péronne: 'Amiens',
  Riom: 'Clermont-Ferrand',
  Rochefort: 'La Rochelle',
  'Saint-Dié-des-Vosges': 'Épinal',
};

describe('JuridictionsViaStructures', () => {
  const reconnaitre = async (noms: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const juridictions = new JuridictionsViaStructures('config/reference', {
      juridictionParCode: (code) => Promise.resolve(COURS.get(code) as never),
    });
    const reconnues = await juridictions.reconnaitre(noms);
    return new Map([...reconnues].map(([nom, { ville }]) => [nom, ville]));
  };

  it('suit les tribunaux supprimés en 2011 jusqu’à celui qui les a repris', async () => {
    const reconnues = await reconnaitre(
      Object.keys(SUPPRIMES).map((ville) => `TGI de ${ville.toUpperCase()}`),
    );

    expect(Object.fromEntries(reconnues)).to.deep.equal(
      Object.fromEntries(
        Object.entries(SUPPRIMES).map(([ville, reprise]) => [`TGI de ${ville.toUpperCase()}`, reprise]),
      ),
    );
  });

  it('laisse chez eux ceux qui ont été maintenus ou rouverts', async () => {
    const maintenus = ['Moulins', 'Saint-Gaudens', 'Saumur', 'Tulle', 'Bourgoin-Jallieu'];
    const reconnues = await reconnaitre(maintenus.map((ville) => `TGI ${ville}`));

    expect([...reconnues.values()]).to.deep.equal(maintenus);
  });

  it('reconnaît un nom d’usage, un ancien nom et un tribunal d’instance réuni', async () => {
    const reconnues = await reconnaitre([
      'TGI de Digne',
      'TGI du Puy',
      'TGI BRIEY',
      'TI Villeurbanne',
      'TGI Ys',
    ]);

    expect([...reconnues]).to.deep.equal([
      ['TGI de Digne', 'Digne-les-Bains'],
      ['TGI du Puy', 'Le Puy-en-Velay'],
      ['TGI BRIEY', 'Val de Briey'],
      ['TI Villeurbanne', 'Lyon'],
    ]);
  });

  it('ne choisit pas entre plusieurs villes du même nom', async () => {
    const reconnues = await reconnaitre([
      'TGI de Villefranche',
      'TGI d’Aix',
      'TGI de Boulogne',
      'TI de Saint-Denis',
    ]);

    expect([...reconnues]).to.deep.equal([]);
  });

  it('ne réunit que des tribunaux qui ne sont plus, à des tribunaux qui sont', async () => {
    const sieges = new Set([...COURS.values()].map(({ ville }) => ville));
    for (const [ville = '', code = ''] of lire('juridictions-fusionnees.csv')) {
      expect(sieges.has(ville), ville).to.equal(false);
      expect(COURS.has(code), code).to.equal(true);
    }
  });
});
