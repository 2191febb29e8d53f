import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { estFerie, joursFeries } from '../../../../../src/modules/memoires/domain/tarif/joursFeries.ts';

describe('jours fériés', () => {
  it('connaît les onze jours de 2026', () => {
    expect([...joursFeries(2026)].sort()).to.deep.equal([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it('place les lundis de Pâques connus', () => {
    for (const lundi of [
      '2000-04-24',
      '2008-03-24',
      '2011-04-25',
      '2018-04-02',
      '2024-04-01',
      '2025-04-21',
      '2038-04-26',
    ]) {
      expect(estFerie(jour(lundi)), lundi).to.equal(true);
    }
    expect(estFerie(jour('2026-04-05'))).to.equal(false);
  });
});
