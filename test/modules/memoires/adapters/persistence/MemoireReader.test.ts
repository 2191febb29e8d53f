import { KnexMemoireReader } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireReader.ts';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryMemoireReader } from '../../support/InMemoryMemoireReader.ts';
import { InMemoryMemoireRepository } from '../../support/InMemoryMemoireRepository.ts';
import { memoireReaderContract } from './memoireReaderContract.ts';

describe('MemoireReader', () => {
  describe('en mémoire', () => {
    const repository = new InMemoryMemoireRepository();
    const reader = new InMemoryMemoireReader(repository);
    memoireReaderContract(() => ({ repository, reader }));
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      memoireReaderContract(() => ({
        repository: new KnexMemoireRepository(database()),
        reader: new KnexMemoireReader(database()),
      }));
    });
  }
});
