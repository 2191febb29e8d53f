import { expect } from 'chai';
import {
  BROUILLONS_A_ECHEANCE,
  KnexAlertesDeForclusion,
} from '../../../../../src/modules/memoires/adapters/persistence/KnexAlertesDeForclusion.ts';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { freshOpenedDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryAlertes } from '../../support/InMemoryAlertes.ts';
import { InMemoryMemoireRepository } from '../../support/InMemoryMemoireRepository.ts';
import { unMemoire } from '../../support/unMemoire.ts';
import { alertesDeForclusionContract, unBrouillonAcheveLe } from './alertesDeForclusionContract.ts';

describe('AlertesDeForclusion', () => {
  describe('en mémoire', () => {
    let memoires: InMemoryMemoireRepository;
    let alertes: InMemoryAlertes;
    beforeEach(() => {
      memoires = new InMemoryMemoireRepository();
      alertes = new InMemoryAlertes(memoires);
    });
    alertesDeForclusionContract(
      () => alertes,
      async (...builders) => {
        for (const builder of builders) await memoires.save(builder.build());
      },
    );
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const opened = freshOpenedDatabase(dialect);
      const garder = async (...builders: Parameters<typeof garderTous>[1]): Promise<void> =>
        garderTous(new KnexMemoireRepository(opened().database), builders);

      afterEach(async () => {
        const { knex } = opened();
        for (const table of TABLES) await knex(`memoires_${table}`).delete();
      });
      alertesDeForclusionContract(() => new KnexAlertesDeForclusion(opened().database), garder);

      it('lit les brouillons par un index qui ne tient qu’eux', async () => {
        await garder(
          ...Array.from({ length: 300 }, (_, rang) => unBrouillonAcheveLe(`2025-03-${10 + (rang % 20)}`)),
          ...Array.from({ length: 300 }, () => unMemoire().complet().depose()),
        );
        const { knex } = opened();
        if (dialect === 'postgres') await knex.raw('ANALYZE memoires_memoires');
        const explain = dialect === 'postgres' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
        const plan: unknown = await knex.raw(`${explain} ${BROUILLONS_A_ECHEANCE.text}`, [
          '2025-03-12',
          '2025-03-11',
          -1,
          20,
        ]);

        expect(JSON.stringify(plan)).to.include('memoires_a_deposer');
        expect(JSON.stringify(plan)).to.not.match(/Seq Scan|SCAN m\b|TEMP B-TREE|Sort/);
      }).timeout(60_000);
    });
  }
});

const TABLES = [
  'alertes_forclusion',
  'lignes',
  'debours',
  'pieces',
  'historique',
  'recherche',
  'memoires',
] as const;

const garderTous = async (
  memoires: KnexMemoireRepository,
  builders: readonly { build(): Parameters<KnexMemoireRepository['save']>[0] }[],
): Promise<void> => {
  for (const builder of builders) await memoires.save(builder.build());
};
