import { expect } from 'chai';
import fc from 'fast-check';
import {
  debutDe,
  jour,
  jourDe,
  joursEntre,
  lireJour,
  plusAnnees,
  plusJours,
} from '../../../src/kernel/domain/Jour.ts';

const unJour = fc
  .date({ min: new Date('1990-01-01T12:00:00Z'), max: new Date('2090-12-31T12:00:00Z'), noInvalidDate: true })
  .map(jourDe);

describe('Jour', () => {
  for (const texte of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    '',
    '01/02/2026',
  ]) {
    it(`n’est pas ${JSON.stringify(texte)}`, () => {
      expect(lireJour(texte)).to.equal(undefined);
      expect(() => jour(texte)).to.throw(RangeError);
    });
  }

  it('se lit de 1900 à 2199, et pas au-delà', () => {
    for (const lu of ['1900-01-01', '2199-12-31']) expect(lireJour(lu)).to.equal(lu);
    for (const faute of ['0202-05-04', '1899-12-31', '2200-01-01', '9999-12-31'])
      expect(lireJour(faute), faute).to.equal(undefined);
  });

  it('connaît le 29 février des années bissextiles', () => {
    expect(lireJour('2028-02-29')).to.equal('2028-02-29');
    expect(lireJour('2100-02-29')).to.equal(undefined);
  });

  it('change à minuit à Paris, l’hiver et l’été', () => {
    expect(jourDe(new Date('2026-01-14T22:59:59.999Z'))).to.equal('2026-01-14');
    expect(jourDe(new Date('2026-01-14T23:00:00.000Z'))).to.equal('2026-01-15');
    expect(jourDe(new Date('2026-07-14T21:59:59.999Z'))).to.equal('2026-07-14');
    expect(jourDe(new Date('2026-07-14T22:00:00.000Z'))).to.equal('2026-07-15');
  });

  it('commence à minuit à Paris, aussi les jours où l’heure change', () => {
    expect(debutDe(jour('2026-03-29')).toISOString()).to.equal('2026-03-28T23:00:00.000Z');
    expect(debutDe(jour('2026-03-30')).toISOString()).to.equal('2026-03-29T22:00:00.000Z');
    expect(debutDe(jour('2026-10-25')).toISOString()).to.equal('2026-10-24T22:00:00.000Z');
    expect(debutDe(jour('2026-10-26')).toISOString()).to.equal('2026-10-25T23:00:00.000Z');
  });

  it('a son début dans lui-même', () => {
    fc.assert(
      fc.property(unJour, (leJour) => {
        const debut = debutDe(leJour);
        expect(jourDe(debut)).to.equal(leJour);
        expect(jourDe(new Date(debut.getTime() - 1))).to.equal(plusJours(leJour, -1));
      }),
    );
  });

  it('s’ajoute comme le calendrier', () => {
    expect(plusAnnees(jour('2024-02-29'), 1)).to.equal('2025-02-28');
    expect(plusAnnees(jour('2024-02-29'), 4)).to.equal('2028-02-29');
    expect(plusJours(jour('2026-12-31'), 1)).to.equal('2027-01-01');
    expect(plusJours(jour('2026-03-28'), 2)).to.equal('2026-03-30');
  });

  it('se compte sans les heures', () => {
    expect(joursEntre(jour('2026-03-28'), jour('2026-03-30'))).to.equal(2);
    fc.assert(
      fc.property(unJour, fc.integer({ min: -2_000, max: 2_000 }), (leJour, n) => {
        expect(joursEntre(leJour, plusJours(leJour, n))).to.equal(n);
      }),
    );
  });
});
