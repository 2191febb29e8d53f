import { expect } from 'chai';
import { Quantite } from '../../../../../../src/kernel/domain/Quantite.ts';
import { formatAvecUnite } from '../../../../../../src/modules/memoires/adapters/http-web/commun/formatAvecUnite.ts';

describe('formatAvecUnite', () => {
  for (const [milliemes, fr, uniteFr, en, uniteEn] of [
    [1_000, '1\u00a0heure', 'Heure', '1\u00a0hour', 'Hour'],
    [1_500, '1,5\u00a0heure', 'Heure', '1.5\u00a0hours', 'Hour'],
    [5_000, '5\u00a0heures', 'Heure', '5\u00a0hours', 'Hour'],
    [3_000, '3\u00a0unités de valeur', 'Unité de valeur', '3\u00a0units of value', 'Unit of value'],
    [2_000, '2\u00a0demi-journées', 'Demi-journée', '2\u00a0half-days', 'Half-day'],
    [2_000, '2\u00a0nuitées', 'Nuitée', '2\u00a0overnight stays', 'Overnight stay'],
    [4_000, '4\u00a0mois', 'Mois', '4\u00a0months', 'Month'],
    [2_000, '2', '', '2', ''],
  ] as const) {
    it(`écrit « ${fr} » et « ${en} »`, () => {
      const quantite = Quantite.deMilliemes(milliemes);
      expect(formatAvecUnite(quantite, uniteFr, 'fr')).to.equal(fr);
      expect(formatAvecUnite(quantite, uniteEn, 'en')).to.equal(en);
    });
  }
});
