import { StructureIntrouvable } from '../../../../../src/modules/structures/domain/erreurs.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { rejection } from '../../../../support/rejection.ts';
import { entrepotsEnMemoire } from '../../support/entrepots.ts';
import { entrepotsKnex } from '../../support/entrepotsKnex.ts';
import { uneStructure } from '../../support/uneStructure.ts';
import { entrepotsContract } from './entrepotsContract.ts';

describe('les entrepôts des structures', () => {
  describe('en mémoire', () => {
    const entrepots = entrepotsEnMemoire();
    entrepotsContract(() => entrepots);
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      entrepotsContract(() => entrepotsKnex(database()));

      it('ne garde rien quand la transaction échoue', async () => {
        const { structures } = entrepotsKnex(database());
        const structure = uneStructure().build();
        const tentative = database().run(async () => {
          await structures.save(structure);
          throw new RangeError('non');
        });

        await rejection(tentative, RangeError);

        await rejection(structures.get(structure.donnees.id), StructureIntrouvable);
      });
    });
  }
});
