import { expect } from 'chai';
import { identiteDepuisClaims } from '../../../../../src/modules/comptes/adapters/identite/identiteDepuisClaims.ts';
import { IdentiteIncomplete } from '../../../../../src/modules/comptes/domain/identite/erreurs.ts';

const CLAIMS = { sub: 'abc', given_name: 'Zoé Anne', family_name: 'MARTIN', email: 'zoe@exemple.fr' };

describe('identiteDepuisClaims', () => {
  it('lit le nom d’usage avant le nom de naissance, et le premier prénom quand ils sont séparés', () => {
    const claims = { ...CLAIMS, preferred_username: 'LEROY', given_name_array: ['Zoé', 'Anne'] };

    expect(identiteDepuisClaims('FRANCECONNECT', claims)).to.deep.equal({
      fournisseur: 'FRANCECONNECT',
      sub: 'abc',
      nom: 'LEROY',
      prenom: 'Zoé',
      courriel: 'zoe@exemple.fr',
      courrielVerifie: null,
    });
    expect(identiteDepuisClaims('FRANCECONNECT', CLAIMS)).to.include({ nom: 'MARTIN', prenom: 'Zoé Anne' });
  });

  it('lit le nom que donne ProConnect', () => {
    expect(identiteDepuisClaims('PROCONNECT', { ...CLAIMS, usual_name: 'Leroy' })).to.include({
      nom: 'Leroy',
    });
  });

  it('ne croit vérifiée que l’adresse dite telle', () => {
    const lire = (email_verified: unknown) =>
      identiteDepuisClaims('FRANCECONNECT', { ...CLAIMS, email_verified }).courrielVerifie;

    expect([true, 'true', false, 'false', 0, null, undefined].map(lire)).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
      null,
      null,
    ]);
  });

  for (const absent of ['sub', 'email', 'given_name', 'family_name']) {
    it(`refuse une identité sans ${absent}`, () => {
      expect(() => identiteDepuisClaims('FRANCECONNECT', { ...CLAIMS, [absent]: ' ' })).to.throw(
        IdentiteIncomplete,
      );
    });
  }

  it('refuse un numéro qui ne se garderait pas en entier', () => {
    expect(() => identiteDepuisClaims('PROCONNECT', { ...CLAIMS, sub: 'a'.repeat(256) })).to.throw(
      IdentiteIncomplete,
    );
  });
});
