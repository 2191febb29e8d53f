import { expect } from 'chai';
import { ibanDe, particulierDe, siretDe } from '../../../src/bootstrap/demonstration/identifiants.ts';
import {
  ibanDOrigine,
  siretDOrigine,
} from '../../../src/modules/reprise/adapters/generation/identifiantsDOrigine.ts';
import { Tirage } from '../../../src/modules/reprise/adapters/generation/Tirage.ts';
import { Hasard } from '../../../src/platform/hasard/Hasard.ts';

const CHOIX = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Data that was loaded, or an export that was generated, is loaded or generated again as it was. */
describe('Hasard', () => {
  const tirer = (hasard: Hasard): readonly unknown[] => [
    hasard.entier(1, 1_000),
    hasard.entier(1, 1_000),
    hasard.un(CHOIX),
    hasard.arrive(0.5),
    hasard.entier(1, 100),
  ];

  it('tire toujours la même suite d’une graine', () => {
    expect(tirer(new Hasard(7))).to.deep.equal([12, 62, 9, false, 53]);
  });

  it('tire toujours la même suite d’une graine, d’une nature et d’un rang', () => {
    expect(tirer(new Tirage(7, 2, 5))).to.deep.equal([256, 765, 4, true, 21]);
  });

  it('donne toujours les mêmes identifiants, différents dans la démonstration et dans les exports', () => {
    expect([siretDe(3), ibanDe(3), particulierDe(3)]).to.deep.equal([
      '90000003500015',
      'FR7630006000011000000000393',
      '9990000037',
    ]);
    expect([siretDOrigine(3), ibanDOrigine(3)]).to.deep.equal([
      '80000003600015',
      'FR7630006000012000000000343',
    ]);
  });

  it('ne choisit pas parmi rien', () => {
    expect(() => new Hasard(7).un([])).to.throw(RangeError);
  });
});
