import { expect } from 'chai';
import { testDialects } from '../../../support/freshDatabase.ts';
import { tuerEnRoute } from '../support/tuerEnRoute.ts';

const UN_MOMENT_MS = 300_000;

describe('Une reprise tuée en route (SIGKILL)', function () {
  this.timeout(UN_MOMENT_MS);

  for (const dialect of testDialects) {
    it(`finit dans le même état que si rien ne l’avait arrêtée, sur ${dialect}`, async () => {
      const { tues, attendu, trouve, memoires, derniereTranche } = await tuerEnRoute({
        dialect,
        memoires: 1_000,
        arrets: 4,
        tranches: { structures: 20, memoires: 150 },
      });

      expect(tues).to.be.greaterThan(0);
      expect(derniereTranche).to.be.greaterThan(1);
      expect(memoires).to.be.greaterThan(900);
      expect(trouve).to.deep.equal(attendu);
    });

    it(`retrouve ses index quand elle est tuée pendant qu’ils sont de côté, sur ${dialect}`, async () => {
      const { tues, sansIndex, attendu, trouve } = await tuerEnRoute({
        dialect,
        memoires: 1_000,
        arrets: 3,
        tranches: { structures: 100, memoires: 50 },
        sansIndex: true,
      });

      expect(tues).to.be.greaterThan(0);
      expect(sansIndex).to.be.greaterThan(0);
      expect(trouve).to.deep.equal(attendu);
    });
  }
});
