import { expect } from 'chai';
import { identifiantRepris } from '../../../../src/modules/reprise/domain/identifiantRepris.ts';

describe('identifiantRepris', () => {
  it('garde un SIRET dont la clé est juste, sans ses espaces', () => {
    expect(identifiantRepris('SIRET', '800 005 001 00014')).to.deep.equal({ valeur: '80000500100014' });
  });

  it('dit un SIRET faux ou absent, et ne le garde pas', () => {
    expect(identifiantRepris('SIRET', '80000500100015')).to.deep.include({
      valeur: null,
      anomalie: { code: 'SIRET_INVALIDE', consequence: 'STRUCTURE_SANS_SIRET', montree: true },
    });
    expect(identifiantRepris('SIRET', null).anomalie?.code).to.equal('VALEUR_OBLIGATOIRE');
  });

  it('ne garde ni ne montre un numéro de sécurité sociale donné pour un SIRET', () => {
    expect(identifiantRepris('SIRET', '1 84 12 76 451 089 46')).to.deep.equal({
      valeur: null,
      anomalie: { code: 'IDENTIFIANT_INTERDIT', consequence: 'STRUCTURE_SANS_SIRET', montree: false },
    });
  });

  it('garde l’ancien numéro d’un particulier, ou son absence', () => {
    expect(identifiantRepris('PARTICULIER', 'P-000005')).to.deep.equal({ valeur: 'P-000005' });
    expect(identifiantRepris('PARTICULIER', null)).to.deep.equal({ valeur: null });
  });

  for (const numero of ['1 84 12 76 451 089 46', '2A', '284122A451089', '184127645108946', '1841276451089']) {
    const nir = numero !== '2A';
    it(`${nir ? 'ne garde ni ne montre' : 'garde'} ${numero}`, () => {
      const { valeur, anomalie } = identifiantRepris('PARTICULIER', numero);
      expect(valeur).to.equal(nir ? null : numero);
      expect(anomalie?.montree).to.equal(nir ? false : undefined);
    });
  }
});
