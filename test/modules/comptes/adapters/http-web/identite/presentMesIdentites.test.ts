import { expect } from 'chai';
import { presentMesIdentites } from '../../../../../../src/modules/comptes/adapters/http-web/identite/presentMesIdentites.ts';

const liee = {
  fournisseur: 'FRANCECONNECT',
  courriel: 'zoe@exemple.fr',
  lieeLe: new Date('2026-03-02T09:00:00.000Z'),
  vueLe: null,
} as const;

describe('presentMesIdentites', () => {
  it('montre les fournisseurs offerts, et ceux qui sont liés sans être encore offerts', () => {
    const { identites } = presentMesIdentites({ liees: [liee], aUnMotDePasse: true }, ['PROCONNECT'], 'fr');

    expect(identites.map(({ nom, peutLier, peutDelier }) => ({ nom, peutLier, peutDelier }))).to.deep.equal([
      { nom: 'FranceConnect', peutLier: false, peutDelier: true },
      { nom: 'ProConnect', peutLier: true, peutDelier: false },
    ]);
    expect(identites[0]?.liee).to.deep.equal({
      courriel: 'zoe@exemple.fr',
      depuis: '2 mars 2026',
      vue: 'Aucune',
    });
  });

  it('n’offre ni de lier ni de délier sans mot de passe', () => {
    const { identites, sansMotDePasse } = presentMesIdentites(
      { liees: [liee], aUnMotDePasse: false },
      ['FRANCECONNECT', 'PROCONNECT'],
      'en',
    );

    expect(sansMotDePasse).to.equal(true);
    expect(identites.some(({ peutLier, peutDelier }) => peutLier || peutDelier)).to.equal(false);
  });
});
