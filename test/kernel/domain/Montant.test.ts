import { expect } from 'chai';
import fc from 'fast-check';
import { Montant } from '../../../src/kernel/domain/Montant.ts';

const centimes = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe('Montant', () => {
  for (const [saisie, attendu] of [
    ['1 234,5', '1234.50'],
    ['1\u202f234,50\u00a0€', '1234.50'],
    ['12', '12.00'],
    ['0,07', '0.07'],
    ['-3.1', '-3.10'],
    ['000012,00', '12.00'],
  ] as const) {
    it(`lit ${JSON.stringify(saisie)}`, () => {
      expect(Montant.lire(saisie)?.toString()).to.equal(attendu);
    });
  }

  for (const saisie of [
    '',
    ' ',
    '1,234',
    '1.2.3',
    'douze',
    '1e3',
    '--1',
    '+1',
    '1,',
    ',5',
    '1234567890123',
    '٣',
    'NaN',
    '0x10',
  ]) {
    it(`ne lit pas ${JSON.stringify(saisie)}`, () => {
      expect(Montant.lire(saisie)).to.equal(undefined);
    });
  }

  it('relit ce qu’il écrit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), (valeur) => {
        const montant = Montant.deCentimes(valeur);
        expect(Montant.lire(montant.toString())?.centimes).to.equal(valeur);
      }),
    );
  });

  it('somme au centime, dans n’importe quel ordre', () => {
    fc.assert(
      fc.property(fc.array(centimes), (valeurs) => {
        const montants = valeurs.map((valeur) => Montant.deCentimes(valeur));
        const total = valeurs.reduce((a, b) => a + b, 0n);
        expect(Montant.somme(montants).centimes).to.equal(total);
        expect(Montant.somme(montants.toReversed()).centimes).to.equal(total);
      }),
    );
  });

  it('arrondit le demi-centime en s’éloignant de zéro', () => {
    expect(Montant.deCentimes(1005).fois(1, 2).centimes).to.equal(503n);
    expect(Montant.deCentimes(-1005).fois(1, 2).centimes).to.equal(-503n);
    expect(Montant.deCentimes(1004).fois(1, 3).centimes).to.equal(335n);
    expect(Montant.deCentimes(10).fois(-1, 4).centimes).to.equal(-3n);
  });

  it('n’est jamais à plus d’un demi-centime du produit exact', () => {
    fc.assert(
      fc.property(
        centimes,
        fc.bigInt({ min: -10_000n, max: 10_000n }),
        fc.bigInt({ min: 1n, max: 10_000n }),
        (valeur, par, sur) => {
          const ecart = Montant.deCentimes(valeur).fois(par, sur).centimes * sur - valeur * par;
          expect(2n * (ecart < 0n ? -ecart : ecart) <= sur).to.equal(true);
        },
      ),
    );
  });

  it('prend une part en points de base', () => {
    expect(Montant.deCentimes(10_000).pourcent(2_000).centimes).to.equal(2_000n);
    expect(Montant.deCentimes(333).pourcent(550).centimes).to.equal(18n);
    expect(Montant.deCentimes(100).pourcent(0).estNul).to.equal(true);
  });

  it('se compare et se retranche', () => {
    fc.assert(
      fc.property(centimes, centimes, (a, b) => {
        const [x, y] = [Montant.deCentimes(a), Montant.deCentimes(b)];
        expect(x.moins(y).plus(y).egale(x)).to.equal(true);
        expect(x.compare(y)).to.equal(-y.compare(x) || 0);
        expect(x.moins(y).estNegatif).to.equal(a < b);
      }),
    );
  });
});
