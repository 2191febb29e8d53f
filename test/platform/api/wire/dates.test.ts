import { expect } from 'chai';
import {
  enInstant,
  enJourDeParis,
  enMinute,
  instantRendu,
  jourRecu,
  jourRendu,
  minuteRendue,
} from '../../../../src/platform/api/wire/dates.ts';

describe('Les dates de l’API', () => {
  it('se lisent avec ou sans heure, au jour qui est écrit', () => {
    const ecrites = ['2026-11-20', '2026-11-20T00:00:00Z', '2026-11-20T23:59:59', '2026-11-20 10:30'];

    expect(ecrites.map((ecrite) => jourRecu().parse(ecrite))).to.eql(ecrites.map(() => '2026-11-20'));
  });

  it('sont absentes quand elles sont vides', () => {
    expect(['', null, undefined].map((vide) => jourRecu().parse(vide))).to.eql([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('sont refusées hors du calendrier', () => {
    for (const fausse of ['2026-02-30', '30/02/2026', '2026-13-01', 'demain', 20260230, {}]) {
      expect(jourRecu().safeParse(fausse).success, JSON.stringify(fausse)).to.equal(false);
    }
  });

  it('se rendent à l’heure de Paris, en été comme en hiver', () => {
    const hiver = new Date('2026-01-15T23:30:00.123Z');
    const ete = new Date('2026-07-15T22:30:00.000Z');

    expect([enJourDeParis(hiver), enMinute(hiver), enInstant(hiver)]).to.eql([
      '2026-01-16',
      '2026-01-16 00:30',
      '2026-01-16T00:30:00.123+01:00',
    ]);
    expect(enInstant(ete)).to.equal('2026-07-16T00:30:00.000+02:00');
  });

  it('ont la forme que leurs schémas annoncent', () => {
    const instant = new Date('2026-07-15T22:30:00.000Z');

    expect(jourRendu().safeParse(enJourDeParis(instant)).success).to.equal(true);
    expect(minuteRendue().safeParse(enMinute(instant)).success).to.equal(true);
    expect(instantRendu().safeParse(enInstant(instant)).success).to.equal(true);
  });
});
