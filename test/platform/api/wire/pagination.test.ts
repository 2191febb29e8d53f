import { expect } from 'chai';
import { pagination, retourDe, tranche } from '../../../../src/platform/api/wire/pagination.ts';

const lire = (recu: unknown) => pagination(['DateDepot', 'NumeroFacture']).parse(recu);

describe('La pagination de l’API', () => {
  for (const vide of [undefined, null, '', [], {}]) {
    it(`demande la première page de dix, la plus récente d’abord, quand rien n’est dit (${JSON.stringify(vide)})`, () => {
      expect(lire(vide)).to.eql({ page: 1, parPage: 10, colonne: 'DateDepot', sens: 'desc' });
    });
  }

  it('lit le tri sous son nom mal écrit, avec une espace après sa valeur', () => {
    expect(lire({ triSense: 'Ascendant ', triColonne: 'numeroFacture' })).to.include({
      sens: 'asc',
      colonne: 'NumeroFacture',
    });
  });

  it('ramène une page négative à la première et une taille trop grande à dix mille', () => {
    expect(lire({ pageResultatDemandee: -3, nbResultatsParPage: '1000000' })).to.include({
      page: 1,
      parPage: 10_000,
    });
  });

  it('laisse de côté une colonne que le service ne connaît pas', () => {
    expect(lire({ triColonne: 'Mystere' }).colonne).to.equal('DateDepot');
  });

  it('rend le nombre de pages, et rien au-delà de la dernière', () => {
    const demande = { page: 2, parPage: 2, colonne: 'x', sens: 'asc' } as const;

    expect(retourDe(demande, 3)).to.eql({ pageCourante: 2, pages: 2, nbResultatsParPage: 2, total: 3 });
    expect(tranche(['a', 'b', 'c'], demande)).to.eql(['c']);
    expect(tranche(['a', 'b', 'c'], { ...demande, page: 3 })).to.eql([]);
  });
});
