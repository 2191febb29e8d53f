import { expect } from 'chai';
import fc from 'fast-check';
import {
  estNumeroDeBrouillon,
  estNumeroDeMemoire,
  numeroDeBrouillon,
  numeroDeMemoire,
} from '../../../../src/modules/memoires/domain/numeros.ts';

describe('numéros', () => {
  it('écrit ceux du portail', () => {
    expect(numeroDeMemoire(352_093)).to.equal('0000352093');
    expect(numeroDeBrouillon(2017, 4)).to.equal('TMP2017000000004');
  });

  it('écrit dix chiffres qui se rangent comme la séquence, jamais deux fois les mêmes', () => {
    const place = fc.integer({ min: 1, max: 9_999_999_999 });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [premier, second] = [numeroDeMemoire(a), numeroDeMemoire(b)];
        expect(estNumeroDeMemoire(premier)).to.equal(true);
        expect(Math.sign(a - b)).to.equal(premier === second ? 0 : premier < second ? -1 : 1);
      }),
    );
  });

  it('distingue les brouillons des mémoires déposés', () => {
    expect(estNumeroDeBrouillon(numeroDeBrouillon(2026, 999_999_999))).to.equal(true);
    expect(estNumeroDeBrouillon('0000352093')).to.equal(false);
    expect(estNumeroDeMemoire('TMP2026000000001')).to.equal(false);
  });

  it('refuse ce qui ne tient pas dans ses chiffres', () => {
    for (const place of [0, -1, 1.5, 10_000_000_000])
      expect(() => numeroDeMemoire(place)).to.throw(RangeError);
    expect(() => numeroDeBrouillon(2026, 1_000_000_000)).to.throw(RangeError);
  });
});
