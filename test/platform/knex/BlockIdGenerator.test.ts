import { expect } from 'chai';
import { BlockIdGenerator } from '../../../src/platform/knex/BlockIdGenerator.ts';
import { freshDatabase, testDialects } from '../../support/freshDatabase.ts';
import { rejection } from '../../support/rejection.ts';

for (const dialect of testDialects) {
  describe(`BlockIdGenerator sur ${dialect}`, () => {
    const db = freshDatabase(dialect);

    it('donne des numéros croissants, jamais deux fois le même, même à vingt processus', async () => {
      const generateurs = await Promise.all(Array.from({ length: 20 }, () => BlockIdGenerator.open(db())));
      const donnes = generateurs.flatMap((generateur) => [
        generateur.next(),
        generateur.next(),
        generateur.next(),
      ]);

      expect(new Set(donnes).size).to.equal(60);
      for (const [rang, numero] of donnes.entries()) {
        if (rang % 3 > 0) expect(numero).to.equal((donnes[rang - 1] ?? 0) + 1);
      }
    });

    it('reste exact au dernier bloc, puis refuse d’ouvrir', async () => {
      await db()
        .from('platform_ids')
        .update({ bloc: 2 ** 21 - 2 });
      const dernier = await BlockIdGenerator.open(db());

      expect(dernier.next()).to.be.a('number').and.to.satisfy(Number.isSafeInteger);
      await rejection(BlockIdGenerator.open(db()), Error);
    });
  });
}
