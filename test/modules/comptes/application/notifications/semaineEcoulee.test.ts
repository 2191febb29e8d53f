import { expect } from 'chai';
import { semaineEcoulee } from '../../../../../src/modules/comptes/application/notifications/semaineEcoulee.ts';

describe('semaineEcoulee', () => {
  it('va du lundi au dimanche d’avant, à l’heure de Paris', () => {
    expect(semaineEcoulee(new Date('2026-03-09T06:00:00.000Z'))).to.deep.equal({
      du: '2026-03-02',
      au: '2026-03-08',
      debut: new Date('2026-03-01T23:00:00.000Z'),
      fin: new Date('2026-03-08T23:00:00.000Z'),
    });
  });

  it('est la même jusqu’au dimanche soir', () => {
    for (const instant of ['2026-03-10T12:00:00.000Z', '2026-03-15T22:59:59.000Z'])
      expect(semaineEcoulee(new Date(instant)).du).to.equal('2026-03-02');
    expect(semaineEcoulee(new Date('2026-03-15T23:00:00.000Z')).du).to.equal('2026-03-09');
  });

  it('suit le changement d’heure', () => {
    const { debut, fin } = semaineEcoulee(new Date('2026-03-30T05:00:00.000Z'));
    expect(debut).to.deep.equal(new Date('2026-03-22T23:00:00.000Z'));
    expect(fin).to.deep.equal(new Date('2026-03-29T22:00:00.000Z'));
  });
});
