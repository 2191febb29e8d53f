import fc from 'fast-check';
import { lireJour, type Jour } from '../../../../src/kernel/domain/Jour.ts';
import { LONGUEURS } from '../../../../src/modules/memoires/domain/limites.ts';

const PIEGES = [
  '',
  '0',
  '-1',
  '1e9',
  '999999999,999',
  '999999999999',
  '9'.repeat(15),
  '9'.repeat(400),
  '2000',
  '0-FRANCHISE_EN_BASE',
  '0-RIEN',
  '99999',
  'NaN',
  '__proto__',
  'toString',
  'TVA_20',
  'HEURE',
  'INTERPRETE_ORAL',
  'INTERPRETE_TRADUCTEUR',
  'REQUISITION_OPJ',
  '2026-01-05',
  '31/02/2026',
  '9999-12-31',
  'x'.repeat(LONGUEURS.reference),
  'x'.repeat(LONGUEURS.reference + 1),
  '😀'.repeat(LONGUEURS.autorite),
  'é'.repeat(3_000),
  'fdp\u202e.exe',
  "'; DROP TABLE memoires_memoires; --",
];

/** What nobody types, and what somebody will. */
export const unTexte = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PIEGES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.bigInt().map(String) },
);

/** The same, with what only a program may send: NUL, halves of characters. */
export const unTexteDeProgramme = fc.oneof(
  unTexte,
  fc.constantFrom('\0', 'a\0b', '\ud800', 'fin \udfff', '\\u0000'),
);

export const unJour: fc.Arbitrary<Jour | null> = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => lireJour(date.toISOString().slice(0, 10))!),
);
