import { expect } from 'chai';
import { lireNomDePersonne } from '../../../../src/modules/comptes/domain/NomDePersonne.ts';

describe('NomDePersonne', () => {
  for (const nom of [
    'Lê',
    'Jean-Baptiste',
    "D'Artagnan",
    'N’Diaye',
    'de La Tour',
    'Martin Jr.',
    'St. John',
    '李',
    'Øystein',
  ]) {
    it(`accepte ${nom}`, () => expect(lireNomDePersonne(nom)).to.equal(nom));
  }

  for (const faux of [
    '',
    '   ',
    '-',
    'http://piege.example',
    'piege.example',
    'a@b',
    '<b>',
    'Martin2',
    'x'.repeat(81),
    'Nom\u0007',
  ]) {
    it(`refuse ${JSON.stringify(faux.slice(0, 24))}`, () =>
      expect(lireNomDePersonne(faux)).to.equal(undefined));
  }

  it('retire les espaces en trop', () => {
    expect(lireNomDePersonne('  Jean \u00a0 Paul\n')).to.equal('Jean Paul');
  });
});
