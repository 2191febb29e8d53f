import { expect } from 'chai';
import { KnexActionsPerimees } from '../../../../../src/modules/structures/adapters/persistence/KnexActionsPerimees.ts';
import { KnexHistoriqueDesActions } from '../../../../../src/modules/structures/adapters/persistence/KnexHistoriqueDesActions.ts';
import { KnexStructureRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexStructureRepository.ts';
import { PurgerHistorique } from '../../../../../src/modules/structures/application/historique/PurgerHistorique.ts';
import { FixedClock } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { criteres, uneAction } from '../../support/uneAction.ts';
import { uneStructure } from '../../support/uneStructure.ts';

const DESACTIVATION = 'statut-de-structure-change.INACTIVE';

for (const dialect of testDialects) {
  describe(`La purge de l’historique, sur ${dialect}`, () => {
    const database = freshDatabase(dialect);

    const uneFiche = async (statut: 'ACTIVE' | 'INACTIVE', teteId?: number): Promise<number> => {
      const structure = uneStructure().avec({ statut }).build();
      const { id } = structure.donnees;
      await new KnexStructureRepository(database()).save(structure);
      if (teteId !== undefined)
        await database()
          .from<{ id: number; tete_id: number }>('structures_fiches')
          .where({ id })
          .update({ tete_id: teteId });
      return id;
    };
    const noter = (structureId: number, ...lignes: readonly (readonly [jour: string, acte?: string])[]) =>
      new KnexHistoriqueDesActions(database()).ajouter(
        lignes.map(([jour, acte = 'structure-modifiee.FICHE']) =>
          uneAction({ structureId, acte, le: new Date(`${jour}T09:00:00.000Z`) }),
        ),
      );
    const restent = async (structureId: number): Promise<number> =>
      (await new KnexHistoriqueDesActions(database()).page(criteres(structureId), null, 5_000)).actions
        .length;
    const purger = (le: string) =>
      new PurgerHistorique(
        new KnexActionsPerimees(database()),
        database(),
        new FixedClock(`${le}T01:40:00.000Z`),
      ).execute();

    it('ôte les lignes d’une structure dix ans après sa désactivation, pas avant, et laisse les autres', async () => {
      const active = await uneFiche('ACTIVE');
      const reactivee = await uneFiche('INACTIVE');
      const ancienne = await uneFiche('INACTIVE');
      await noter(active, ['2010-01-01']);
      await noter(reactivee, ['2014-05-05', DESACTIVATION], ['2020-05-05', DESACTIVATION]);
      await noter(ancienne, ['2012-01-01'], ['2016-03-02', DESACTIVATION], ['2018-01-01']);

      expect(await purger('2026-03-02')).to.equal(0);
      expect(await purger('2026-03-03')).to.equal(3);

      expect(await Promise.all([active, reactivee, ancienne].map(restent))).to.deep.equal([1, 2, 0]);
    });

    it('garde celles d’une fiche remplacée tant que vit celle qui la remplace', async () => {
      const tete = await uneFiche('ACTIVE');
      const remplacee = await uneFiche('INACTIVE', tete);
      await noter(remplacee, ['2010-01-01'], ['2012-01-01', 'siret-change']);

      expect(await purger('2030-01-01')).to.be.a('number');
      expect(await restent(remplacee)).to.equal(2);
      await database()
        .from<{ id: number; statut: string }>('structures_fiches')
        .where({ id: tete })
        .update({ statut: 'INACTIVE' });
      await noter(tete, ['2030-01-01', DESACTIVATION]);

      await purger('2035-01-01');
      expect(await restent(remplacee)).to.equal(2);
      await purger('2040-01-03');
      expect([await restent(remplacee), await restent(tete)]).to.deep.equal([0, 0]);
    });

    it('reprend celle qui a été interrompue, sans attendre dix ans de plus', async () => {
      const tete = await uneFiche('INACTIVE');
      const remplacee = await uneFiche('INACTIVE', tete);
      await noter(tete, ['2041-03-02', DESACTIVATION], ['2041-05-01'], ['2049-01-01']);
      await noter(remplacee, ['2041-01-01'], ['2048-01-01']);
      const actions = new KnexActionsPerimees(database());
      const perimees = await actions.structures(new Date('2051-06-01T00:00:00.000Z'), 100);
      expect(perimees.filter((id) => id === tete || id === remplacee)).to.deep.equal([remplacee, tete]);

      for (const structureId of [remplacee, tete]) await actions.oter(structureId, 1);
      await purger('2051-06-01');

      expect([await restent(remplacee), await restent(tete)]).to.deep.equal([0, 0]);
    });

    it('compte depuis la dernière ligne quand rien ne dit la désactivation, et ôte par lots', async () => {
      const reprise = await uneFiche('INACTIVE');
      await noter(reprise, ['2041-01-01']);
      await noter(reprise, ...Array.from({ length: 1_500 }, () => ['2040-06-01'] as const));

      expect(await purger('2051-01-01')).to.equal(0);
      expect(await purger('2051-01-03')).to.equal(1_501);
    });
  });
}
