import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { estEnVigueur } from '../../../../../src/modules/memoires/domain/referentiel/Validite.ts';

describe('estEnVigueur', () => {
  it('vaut du premier au dernier jour, tous deux compris', () => {
    const periode = { du: jour('2009-03-01'), au: jour('2020-12-31') };

    expect(estEnVigueur(periode, jour('2009-02-28'))).to.equal(false);
    expect(estEnVigueur(periode, jour('2009-03-01'))).to.equal(true);
    expect(estEnVigueur(periode, jour('2020-12-31'))).to.equal(true);
    expect(estEnVigueur(periode, jour('2021-01-01'))).to.equal(false);
  });

  it('n’a pas de fin tant que le texte est en vigueur', () => {
    const periode = { du: jour('2022-01-01'), au: null };

    expect(estEnVigueur(periode, jour('2021-12-31'))).to.equal(false);
    expect(estEnVigueur(periode, jour('2099-12-31'))).to.equal(true);
  });
});
