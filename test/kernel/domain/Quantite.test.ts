import { expect } from 'chai';
import fc from 'fast-check';
import { Montant } from '../../../src/kernel/domain/Montant.ts';
import { Quantite } from '../../../src/kernel/domain/Quantite.ts';

describe('Quantite', () => {
  for (const [saisie, attendu] of [
    ['2,5', '2.5'],
    ['0.75', '0.75'],
    ['12', '12'],
    ['1\u202f000,125', '1000.125'],
    ['3,500', '3.5'],
    ['0', '0'],
  ] as const) {
    it(`lit ${JSON.stringify(saisie)}`, () => {
      expect(Quantite.lire(saisie)?.toString()).to.equal(attendu);
    });
  }

  for (const saisie of ['', '-1', '1,2345', 'deux', '1/2', '1234567890', '1e2']) {
    it(`ne lit pas ${JSON.stringify(saisie)}`, () => {
      expect(Quantite.lire(saisie)).to.equal(undefined);
    });
  }

  it('relit ce qu’elle écrit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (milliemes) => {
        const quantite = Quantite.deMilliemes(milliemes);
        expect(Quantite.lire(quantite.toString())?.egale(quantite)).to.equal(true);
      }),
    );
  });

  it('fait le prix au centime, le demi-centime vers le haut', () => {
    expect(Quantite.deMilliemes(2_500).auPrixDe(Montant.deCentimes(4_201)).centimes).to.equal(10_503n);
    expect(Quantite.deMilliemes(333).auPrixDe(Montant.deCentimes(100)).centimes).to.equal(33n);
    expect(Quantite.entiere(3).auPrixDe(Montant.deCentimes(4_200)).centimes).to.equal(12_600n);
    expect(Quantite.entiere(0).estNulle).to.equal(true);
  });
});
