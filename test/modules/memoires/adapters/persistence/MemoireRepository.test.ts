import { expect } from 'chai';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { memoireStatements } from '../../../../../src/modules/memoires/adapters/persistence/memoireStatements.ts';
import { MemoireIntrouvable } from '../../../../../src/modules/memoires/domain/erreurs.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { rejection } from '../../../../support/rejection.ts';
import { InMemoryMemoireRepository } from '../../support/InMemoryMemoireRepository.ts';
import { unMemoire } from '../../support/unMemoire.ts';
import { memoireRepositoryContract } from './memoireRepositoryContract.ts';

describe('MemoireRepository', () => {
  describe('en mémoire', () => {
    const repository = new InMemoryMemoireRepository();
    memoireRepositoryContract(() => repository);
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      const repository = (): KnexMemoireRepository => new KnexMemoireRepository(database());
      memoireRepositoryContract(repository);

      it('ne garde rien quand la transaction échoue', async () => {
        const memoire = unMemoire().complet().build();
        const echec = database().run(async () => {
          await repository().save(memoire);
          throw new Error('non');
        });

        expect((await rejection(echec, Error)).message).to.equal('non');
        await rejection(repository().get(memoire.etat.id), MemoireIntrouvable);
      });

      it('n’écrit que ce que l’acte a changé', async () => {
        const memoire = unMemoire().depose().build();
        await repository().save(memoire);
        await database()
          .from('memoires_lignes')
          .where({ memoire_id: memoire.etat.id })
          .update({ libelle: 'témoin' });

        const relu = await repository().get(memoire.etat.id);
        relu.prendreEnCharge({ le: new Date('2026-03-04T08:30:00.000Z'), acteurId: 2, acteurNom: 'Agent' });
        await repository().save(relu);

        expect((await repository().get(memoire.etat.id)).etat.lignes[0]?.libelle).to.equal('témoin');
      });

      it('lit encore quand une colonne est ajoutée sous le processus', async () => {
        const memoire = unMemoire().depose().build();
        await repository().save(memoire);
        const lire = { name: 'memoires.lire', text: memoireStatements(dialect).lire.text };
        const [avant] = await database().query<object>(lire, [memoire.etat.id]);
        const ajouter = 'ALTER TABLE memoires_memoires ADD COLUMN ajoutee_ensuite text';
        await database().query({ name: 'test.ajouter-une-colonne', text: ajouter }, []);

        const [apres] = await database().query<object>(lire, [memoire.etat.id]);

        expect(apres).to.deep.equal(avant);
      });
    });
  }
});
