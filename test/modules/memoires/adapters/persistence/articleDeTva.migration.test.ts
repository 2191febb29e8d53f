import { expect } from 'chai';
import { down, up } from '../../../../../migrations/20261203093000_memoires_dire_l_article_de_tva.ts';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { freshOpenedDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { referentiel } from '../../support/referentiel.ts';
import { uneLigne, unMemoire } from '../../support/unMemoire.ts';

for (const dialect of testDialects) {
  describe(`l’article de TVA des lignes d’avant, sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);

    it('est le premier de leur taux', async () => {
      const { knex, database } = opened();
      const taux = [...new Set(referentiel.tauxTva().map(({ pointsDeBase }) => pointsDeBase)), null];
      const lignes = taux.map((tauxTva, rang) => uneLigne({ rang, tauxTva, codeTva: null }));
      const { etat } = unMemoire().avec({ lignes }).build();
      const repository = new KnexMemoireRepository(database);
      await repository.save(unMemoire().avec(etat).build());

      await down(knex);
      await up(knex);

      const relues = (await new KnexMemoireRepository(database).get(etat.id)).etat.lignes;
      const premier = (points: number | null): string | null =>
        referentiel.tauxTva().find(({ pointsDeBase }) => pointsDeBase === points)?.code ?? null;
      expect(relues.map(({ codeTva }) => codeTva)).to.deep.equal(taux.map(premier));
    });
  });
}
