import { expect } from 'chai';
import { KnexTentativesSansCompte } from '../../../../../src/modules/comptes/adapters/persistence/KnexTentativesSansCompte.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';

for (const dialect of testDialects) {
  describe(`TentativesSansCompte, knex on ${dialect}`, () => {
    const db = freshDatabase(dialect);

    it('compte par jour de Paris, sans en perdre quand elles arrivent ensemble', async () => {
      const tentatives = new KnexTentativesSansCompte(db());
      const lundi = new Date('2026-03-02T22:30:00.000Z');
      const mardiAParis = new Date('2026-03-02T23:30:00.000Z');

      await Promise.all(
        [lundi, lundi, mardiAParis, lundi].map((le) => db().run(() => tentatives.compter(le))),
      );

      const rows = await db()
        .from<{ jour: string; nombre: number }>('comptes_tentatives_sans_compte')
        .orderBy('jour');
      expect(rows).to.deep.equal([
        { jour: '2026-03-02', nombre: 3 },
        { jour: '2026-03-03', nombre: 1 },
      ]);
    });
  });
}
