import { expect } from 'chai';
import fc from 'fast-check';
import { totauxDeLignes, type LigneSaisie } from '../../../../src/platform/web/browser/totauxDeLignes.ts';

const ligne = (quantite: string, prix: string, taux: number): LigneSaisie => ({ quantite, prix, taux });

describe('totauxDeLignes', () => {
  it('arrondit la TVA une fois par taux, au centime le plus proche', () => {
    const { ht, tva, ttc } = totauxDeLignes(
      [ligne('1', '0,05', 550), ligne('1', '0,04', 550), ligne('1', '10', 2000)],
      [],
    );
    expect([ht, tva, ttc].map(String)).to.deep.equal(['10.09', '2.00', '12.09']);
  });

  it('arrondit un demi-centime vers le haut', () => {
    expect(String(totauxDeLignes([ligne('0,5', '0,01', 0)], []).ht)).to.equal('0.01');
    expect(String(totauxDeLignes([ligne('1', '1,25', 1000)], []).tva)).to.equal('0.13');
  });

  it('compte pour rien ce qui ne se lit pas encore', () => {
    const { ht, ttc } = totauxDeLignes([ligne('', '30', 2000), ligne('2', 'abc', 2000)], ['', '3,50']);
    expect([ht, ttc].map(String)).to.deep.equal(['0.00', '3.50']);
  });

  it('donne un TTC égal à la somme de ses parts, et une TVA à un demi-centime près par taux', () => {
    const saisies = fc.array(
      fc.record({
        centimes: fc.integer({ min: 0, max: 10_000_000 }),
        taux: fc.constantFrom(0, 210, 550, 850, 1000, 2000),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(saisies, (lignes) => {
        const { ht, tva, debours, ttc } = totauxDeLignes(
          lignes.map(({ centimes, taux }) => ligne('1', (centimes / 100).toFixed(2), taux)),
          ['12,34'],
        );
        const exacte = lignes.reduce((somme, { centimes, taux }) => somme + centimes * taux, 0) / 10_000;
        expect(ttc.centimes).to.equal(ht.centimes + tva.centimes + debours.centimes);
        expect(Math.abs(Number(tva.centimes) - exacte)).to.be.at.most(
          0.5 * new Set(lignes.map(({ taux }) => taux)).size,
        );
      }),
    );
  });
});
