import { KnexDelaisHabituels } from '../../../../../src/modules/memoires/adapters/persistence/KnexDelaisHabituels.ts';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryDelais } from '../../support/InMemoryDelais.ts';
import { InMemoryMemoireRepository } from '../../support/InMemoryMemoireRepository.ts';
import { delaisHabituelsContract } from './delaisHabituelsContract.ts';

describe('DelaisHabituels', () => {
  describe('en mémoire', () => {
    const memoires = new InMemoryMemoireRepository();
    const delais = new InMemoryDelais(memoires);
    delaisHabituelsContract(
      () => delais,
      (memoire) => memoires.save(memoire),
    );
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      delaisHabituelsContract(
        () => new KnexDelaisHabituels(database()),
        (memoire) => new KnexMemoireRepository(database()).save(memoire),
      );
    });
  }
});
