import { KnexNumerosDeMemoire } from '../../../../../src/modules/memoires/adapters/persistence/KnexNumerosDeMemoire.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryNumeros } from '../../support/InMemoryNumeros.ts';
import { numerosDeMemoireContract } from './numerosDeMemoireContract.ts';

describe('NumerosDeMemoire', () => {
  describe('en mémoire', () => {
    const numeros = new InMemoryNumeros();
    numerosDeMemoireContract(() => numeros);
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      numerosDeMemoireContract(() => new KnexNumerosDeMemoire(database()));
    });
  }
});
