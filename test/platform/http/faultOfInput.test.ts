import { expect } from 'chai';
import { faultOfInput } from '../../../src/platform/http/faultOfInput.ts';

const imbrique = (niveaux: number): unknown => {
  let valeur: unknown = 'x';
  for (let n = 0; n < niveaux; n += 1) valeur = n % 2 === 0 ? [valeur] : { a: valeur };
  return valeur;
};

describe('faultOfInput', () => {
  it('voit un caractère nul dans un texte ou dans un nom, où qu’il soit', () => {
    for (const faux of ['a\0', { a: ['b', { c: 'd\0' }] }, { 'a\0': 1 }, [[['\0']]]])
      expect(faultOfInput(faux)).to.equal('nul');
  });

  it('laisse passer ce que disent les formulaires et les services', () => {
    for (const bon of [undefined, null, '', 3, true, { a: [1, { b: null }] }, imbrique(64)])
      expect(faultOfInput(bon)).to.equal(undefined);
  });

  it('refuse trop de niveaux, même cent mille, sans déborder', () => {
    for (const niveaux of [65, 100_000]) expect(faultOfInput(imbrique(niveaux))).to.equal('depth');
  });
});
