import { KnexAccusesDeDepot } from '../../../../../src/modules/memoires/adapters/persistence/KnexAccusesDeDepot.ts';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryAccuses } from '../../support/InMemoryAccuses.ts';
import { unMemoire } from '../../support/unMemoire.ts';
import { accusesDeDepotContract } from './accusesDeDepotContract.ts';

describe('AccusesDeDepot', () => {
  describe('en mémoire', () => {
    const accuses = new InMemoryAccuses();
    accusesDeDepotContract(
      () => accuses,
      () => Promise.resolve(nextId()),
    );
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      accusesDeDepotContract(
        () => new KnexAccusesDeDepot(database()),
        async () => {
          const memoire = unMemoire().depose().build();
          await new KnexMemoireRepository(database()).save(memoire);
          return memoire.etat.id;
        },
      );
    });
  }
});
