import { expect } from 'chai';
import fc from 'fast-check';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import { enEuros, montantRecu } from '../../../../src/platform/api/wire/montants.ts';

describe('Les montants de l’API', () => {
  it('se lisent en nombre ou en texte, à la virgule ou au point', () => {
    expect([12.5, '12.5', '12,50', 0, '-3'].map((recu) => montantRecu().parse(recu)?.toString())).to.eql([
      '12.50',
      '12.50',
      '12.50',
      '0.00',
      '-3.00',
    ]);
  });

  it('sont absents quand ils sont vides', () => {
    expect([null, '', undefined].map((vide) => montantRecu().parse(vide))).to.eql([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('sont refusés plutôt qu’arrondis', () => {
    for (const faux of [12.345, '1,005', 1e21, 1e-7, Number.POSITIVE_INFINITY, Number.NaN, 'douze', {}, []]) {
      expect(montantRecu().safeParse(faux).success, JSON.stringify(faux)).to.equal(false);
    }
  });

  it('reviennent au centime près', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }), (centimes) => {
        const montant = Montant.deCentimes(centimes);
        expect(montantRecu().parse(enEuros(montant))?.centimes).to.equal(montant.centimes);
      }),
    );
  });
});
