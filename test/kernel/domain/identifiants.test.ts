import { expect } from 'chai';
import { lireBic } from '../../../src/kernel/domain/Bic.ts';
import { lireCourriel } from '../../../src/kernel/domain/Courriel.ts';
import { ibanLisible, lireIban } from '../../../src/kernel/domain/Iban.ts';
import { lireSiret, siretLisible } from '../../../src/kernel/domain/Siret.ts';

type Lire = (saisie: string) => string | undefined;

const lit = (lire: Lire, cas: readonly (readonly [string, string])[]): void => {
  for (const [saisie, attendu] of cas) {
    it(`lit ${JSON.stringify(saisie)}`, () => {
      expect(lire(saisie)).to.equal(attendu);
    });
  }
};

const neLitPas = (lire: Lire, saisies: readonly string[]): void => {
  for (const saisie of saisies) {
    it(`ne lit pas ${JSON.stringify(saisie)}`, () => {
      expect(lire(saisie)).to.equal(undefined);
    });
  }
};

describe('Siret', () => {
  lit(lireSiret, [
    ['732 829 320 00074', '73282932000074'],
    ['73282932000074', '73282932000074'],
    ['732\u00a0829\u00a0320\u00a000074', '73282932000074'],
    ['356 000 000 00048', '35600000000048'],
  ]);
  neLitPas(lireSiret, [
    '',
    '73282932000075',
    '732829320',
    '7328293200007A',
    '7328293200007',
    '732829320000740',
    '7328-2932000074',
  ]);

  it('accepte les établissements de La Poste, dont la clé suit une autre règle', () => {
    expect(lireSiret('35600000009075')).to.equal('35600000009075');
  });

  it('se lit par groupes', () => {
    expect(siretLisible('73282932000074')).to.equal('732 829 320 00074');
  });
});

describe('Iban', () => {
  lit(lireIban, [
    ['FR76 3000 6000 0112 3456 7890 189', 'FR7630006000011234567890189'],
    ['fr7630006000011234567890189', 'FR7630006000011234567890189'],
    ['DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
  ]);
  neLitPas(lireIban, [
    '',
    'FR7630006000011234567890188',
    'FR76',
    'ZZ7630006000011234567890189',
    '30006000011234567890189',
  ]);

  it('se lit par groupes de quatre', () => {
    expect(ibanLisible(lireIban('FR7630006000011234567890189')!)).to.equal(
      'FR76 3000 6000 0112 3456 7890 189',
    );
  });
});

describe('Bic', () => {
  lit(lireBic, [
    ['AGRIFRPP', 'AGRIFRPP'],
    ['agrifrpp882', 'AGRIFRPP882'],
    ['BNPA FRPP', 'BNPAFRPP'],
  ]);
  neLitPas(lireBic, ['', 'AGRI', 'AGRIFRPP8', 'AGRI1RPP', 'AGRIFRPP8822']);
});

describe('Courriel', () => {
  lit(lireCourriel, [
    [' Camille.Interprete@Exemple.FR ', 'camille.interprete@exemple.fr'],
    ['a+b@sous.domaine.exemple.fr', 'a+b@sous.domaine.exemple.fr'],
    ["o'brien@exemple.ie", "o'brien@exemple.ie"],
  ]);
  neLitPas(lireCourriel, [
    '',
    'camille',
    'camille@exemple',
    'a@b@exemple.fr',
    'a b@exemple.fr',
    'a@exemple..fr',
    'a@-exemple.fr',
    'a,b@exemple.fr',
    'a@exemple.fr\nBcc: b@exemple.fr',
    '<a@exemple.fr>',
    'a\u0000b@exemple.fr',
    'a\u0007b@exemple.fr',
    'a\u007fb@exemple.fr',
    'a\u0085b@exemple.fr',
    `${'a'.repeat(65)}@exemple.fr`,
    `a@${'b'.repeat(250)}.fr`,
  ]);
});
