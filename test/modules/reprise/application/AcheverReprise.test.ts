import { expect } from 'chai';
import { repriseDesMemoires } from '../../../../src/modules/memoires/index.ts';
import { ports } from '../../../../src/modules/reprise/repriseTokens.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import { testDialects } from '../../../support/freshDatabase.ts';
import { unProduit } from '../support/unProduit.ts';

const MASSE = 100_000;

for (const dialect of testDialects) {
  describe(`Une reprise tuée et jamais relancée, sur ${dialect}`, () => {
    const produit = unProduit(dialect);
    const memoires = () => produit().get(repriseDesMemoires);
    const chaqueHeure = async (): Promise<void> => {
      const tache = produit()
        .getAll(platform.recurringTask)
        .find(({ nom }) => nom === 'reprise.achever');
      if (!tache) throw new Error('nothing comes back to finish it');
      await tache.execute(new AbortController().signal);
    };

    it('laisse des index de côté : ils reviennent dans l’heure, sauf pendant une reprise', async () => {
      expect(await memoires().enSuspens()).to.equal(false);
      await memoires().preparer(MASSE);
      expect(await memoires().enSuspens()).to.equal(true);

      await produit().get(ports.verrou).tenir(chaqueHeure);
      expect(await memoires().enSuspens()).to.equal(true);

      await chaqueHeure();
      expect(await memoires().enSuspens()).to.equal(false);
    });
  });
}
