import { expect } from 'chai';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { decalageDeParis, horlogeDeParis } from '../../../src/kernel/domain/heureDeParis.ts';
import { jourDe } from '../../../src/kernel/domain/Jour.ts';

const selonLeCalendrier = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO('Europe/Paris')
    .toPlainDateTime()
    .toString({ smallestUnit: 'millisecond' });

describe('l’heure de Paris', () => {
  it('est celle du calendrier, à tout instant', () => {
    const instants = fc.date({
      noInvalidDate: true,
      min: new Date('1950-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
    });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(horlogeDeParis(instant)).to.equal(selonLeCalendrier(instant));
        expect(jourDe(instant)).to.equal(selonLeCalendrier(instant).slice(0, 10));
      }),
      { numRuns: 500 },
    );
  });

  it('change à la milliseconde près, les deux nuits où elle change', () => {
    for (const nuit of ['2026-03-29T01:00:00.000Z', '2026-10-25T01:00:00.000Z']) {
      for (const ecart of [-3_600_001, -1, 0, 1, 3_600_000]) {
        const instant = new Date(new Date(nuit).getTime() + ecart);
        expect(horlogeDeParis(instant), instant.toISOString()).to.equal(selonLeCalendrier(instant));
      }
    }
    expect(decalageDeParis(new Date('2026-03-29T00:59:59.999Z'))).to.equal(3_600_000);
    expect(decalageDeParis(new Date('2026-03-29T01:00:00.000Z'))).to.equal(7_200_000);
  });

  it('refuse un instant qui n’en est pas un', () => {
    expect(() => horlogeDeParis(new Date(Number.NaN))).to.throw(RangeError);
  });
});
