import { expect } from 'chai';
import { JuridictionsViaStructures } from '../../../../../src/modules/reprise/adapters/structures/JuridictionsViaStructures.ts';

const NOMS: Readonly<Record<string, string>> = {
  'TJ-LYON': 'Lyon',
  'TJ-SAINT-MALO': 'Saint-Malo',
  'TJ-BOURG-EN-BRESSE': 'Bourg-en-Bresse',
};

describe('JuridictionsViaStructures', () => {
  it('suit les tribunaux supprimés en 2011 jusqu’à celui qui les a repris', async () => {
    const juridictions = new JuridictionsViaStructures('config/reference', {
      juridictionParCode: (code) =>
        Promise.resolve(
          NOMS[code] === undefined
            ? undefined
            : {
                id: Object.keys(NOMS).indexOf(code) + 1,
                code,
                nom: `Tribunal judiciaire de ${NOMS[code]}`,
                ville: NOMS[code],
                codePostal: '00000',
                type: 'TJ',
                active: true,
              },
        ),
    });

    const reconnues = await juridictions.reconnaitre([
      'TGI DE DINAN',
      'TGI Belley',
      'TI Villeurbanne',
      'TGI Ys',
    ]);

    expect([...reconnues].map(([nom, { ville }]) => [nom, ville])).to.deep.equal([
      ['TGI DE DINAN', 'Saint-Malo'],
      ['TGI Belley', 'Bourg-en-Bresse'],
      ['TI Villeurbanne', 'Lyon'],
    ]);
  });
});
