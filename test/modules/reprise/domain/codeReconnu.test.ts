import { expect } from 'chai';
import { codeReconnu } from '../../../../src/modules/reprise/domain/codeReconnu.ts';

const CODES = [
  { code: 'INTERPRETE_TRADUCTEUR', libelle: 'Interprètes et traducteurs' },
  { code: 'MEDIATEUR_PROCUREUR', libelle: 'Médiateurs du procureur de la République' },
  { code: 'DELEGUE_PROCUREUR', libelle: 'Délégués du procureur de la République' },
  { code: 'AUTRE', libelle: 'Autre pièce' },
];

describe('codeReconnu', () => {
  for (const [texte, code] of [
    ['INTERPRETE_TRADUCTEUR', 'INTERPRETE_TRADUCTEUR'],
    ['interprète traducteur', 'INTERPRETE_TRADUCTEUR'],
    ['Interprètes', 'INTERPRETE_TRADUCTEUR'],
    ['Délégué du procureur', 'DELEGUE_PROCUREUR'],
    ['Autre', 'AUTRE'],
    ['procureur', undefined],
    ['Astrologue', undefined],
    ['de la', undefined],
    ['', undefined],
  ] as const) {
    it(`«\u00a0${texte}\u00a0» ${code === undefined ? 'n’est pas reconnu' : `est ${code}`}`, () => {
      expect(codeReconnu(texte, CODES)).to.equal(code);
    });
  }
});
