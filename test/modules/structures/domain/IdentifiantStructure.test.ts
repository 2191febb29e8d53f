import { expect } from 'chai';
import fc from 'fast-check';
import {
  identifiantLisible,
  lireIdentifiant,
} from '../../../../src/modules/structures/domain/structure/IdentifiantStructure.ts';
import { numeroDeParticulier } from '../../../../src/modules/structures/domain/structure/numeroDeParticulier.ts';
import type { TypeIdentifiant } from '../../../../src/modules/structures/domain/structure/TypeIdentifiant.ts';

const admis: readonly [TypeIdentifiant, string, string][] = [
  ['SIRET', '732 829 320 00074', '73282932000074'],
  ['SIRET', '356 000 000 49837', '35600000049837'],
  ['UE_HORS_FRANCE', 'be 0123.456.749', 'BE0123456749'],
  ['UE_HORS_FRANCE', 'ESX1234567X', 'ESX1234567X'],
  ['HORS_UE', 'FRWFTRADUCTIONS', 'FRWFTRADUCTIONS'],
  ['RIDET', '0 123 456 001', '0123456001'],
  ['RIDET', '123456001', '123456001'],
  ['TAHITI', 'a12345-001', 'A12345001'],
  ['AUTRE', 'j00-2026-0012', 'J0020260012'],
  ['AUTRE', 'CAMEL-12', 'CAMEL12'],
  ['PARTICULIER', numeroDeParticulier(12), numeroDeParticulier(12)],
];

const refuses: readonly [TypeIdentifiant, string][] = [
  ['SIRET', '73282932000075'],
  ['SIRET', '7328293200007'],
  ['UE_HORS_FRANCE', 'FR44732829320'],
  ['UE_HORS_FRANCE', 'CH123456'],
  ['UE_HORS_FRANCE', 'BE01234567890123456'],
  ['HORS_UE', 'BETRADUCTIONS'],
  ['HORS_UE', 'FRTRADUCTIONS'],
  ['HORS_UE', 'CH'],
  ['HORS_UE', 'CHTRADUCTIONS LEMANI'],
  ['RIDET', '12345678'],
  ['RIDET', '12345678901'],
  ['TAHITI', 'A1234500'],
  ['TAHITI', 'A12345ABC'],
  ['AUTRE', 'AB'],
  ['AUTRE', 'A'.repeat(19)],
  ['AUTRE', 'CA-LYON'],
  ['AUTRE', ' tj-lyon'],
  ['AUTRE', 'TPI NOUMEA'],
  ['AUTRE', 'Tsa-1'],
  ['PARTICULIER', '1931035248'],
  ['PARTICULIER', '9000000012'],
];

describe('IdentifiantStructure', () => {
  for (const [type, saisie, valeur] of admis) {
    it(`admet ${type} « ${saisie} »`, () => {
      expect(lireIdentifiant(type, saisie)).to.deep.equal({ type, valeur });
    });
  }

  it('admet un identifiant hors Union tel qu’il se lit, en majuscules', () => {
    expect(lireIdentifiant('HORS_UE', ' ch traductions  lem ')?.valeur).to.equal('CH TRADUCTIONS LEM');
  });

  for (const [type, saisie] of refuses) {
    it(`refuse ${type} « ${saisie} »`, () => {
      expect(lireIdentifiant(type, saisie)).to.equal(undefined);
    });
  }

  it('montre un SIRET par groupes et les autres tels quels', () => {
    expect(identifiantLisible({ type: 'SIRET', valeur: '73282932000074' })).to.equal('732 829 320 00074');
    expect(identifiantLisible({ type: 'RIDET', valeur: '0123456001' })).to.equal('0123456001');
  });
});

describe('numeroDeParticulier', () => {
  it('a toujours dix chiffres, commence par 9 et porte une clé valable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (rang) => {
        const numero = numeroDeParticulier(rang);
        expect(numero).to.match(/^9\d{9}$/);
        expect(lireIdentifiant('PARTICULIER', numero)?.valeur).to.equal(numero);
      }),
    );
  });

  it('repère un chiffre faux', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (rang, place, ecart) => {
          const chiffres = Array.from(numeroDeParticulier(rang), Number);
          chiffres[place] = ((chiffres[place] ?? 0) + ecart) % 10;
          expect(lireIdentifiant('PARTICULIER', chiffres.join(''))).to.equal(undefined);
        },
      ),
    );
  });
});
