import { FixedClock } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { entrepotsDAccesEnMemoire, entrepotsDAccesKnex } from '../../support/entrepotsDAcces.ts';
import { accesContract } from './accesContract.ts';

describe('les entrepôts des rattachements et des espaces', () => {
  const clock = new FixedClock('2026-03-02T09:00:00.000Z');

  describe('en mémoire', () => {
    const entrepots = entrepotsDAccesEnMemoire(clock);
    accesContract(() => ({ entrepots, clock }));
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      accesContract(() => ({ entrepots: entrepotsDAccesKnex(database(), clock), clock }));
    });
  }
});
