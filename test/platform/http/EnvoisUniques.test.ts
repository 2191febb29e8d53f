import { expect } from 'chai';
import { EnvoiDejaFait } from '../../../src/platform/http/EnvoiDejaFait.ts';
import { EnvoisUniques } from '../../../src/platform/http/EnvoisUniques.ts';
import { PurgeOfTheTables } from '../../../src/platform/jobs/PurgeOfTheTables.ts';
import { dansUneTransaction } from '../../support/dansUneTransaction.ts';
import { FixedClock } from '../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../support/freshDatabase.ts';
import { rejection } from '../../support/rejection.ts';

const HEURE = 60 * 60 * 1_000;

for (const dialect of testDialects) {
  describe(`EnvoisUniques sur ${dialect}`, () => {
    const db = freshDatabase(dialect);
    const clock = new FixedClock();
    const envois = () => new EnvoisUniques(db(), clock);
    let faits = 0;
    const faire = () => Promise.resolve(++faits);

    beforeEach(() => {
      faits = 0;
    });

    it('ne fait qu’une fois ce qu’un formulaire demande, dix envois ensemble', async () => {
      const envoi = { utilisateurId: 7, envoi: envois().nouveau() };
      const issues = await Promise.allSettled(
        Array.from({ length: 10 }, () => envois().uneFois(envoi, faire)),
      );

      expect(faits).to.equal(1);
      expect(issues.filter(({ status }) => status === 'fulfilled')).to.have.lengthOf(1);
      for (const issue of issues)
        if (issue.status === 'rejected') expect(issue.reason).to.be.instanceOf(EnvoiDejaFait);
    });

    it('le note dans la transaction de ce qui est fait : ce qui est refusé peut être renvoyé', async () => {
      const envoi = { utilisateurId: 7, envoi: envois().nouveau() };
      await rejection(
        envois().uneFois(envoi, () => {
          expect(dansUneTransaction(db())).to.equal(true);
          return Promise.reject(new RangeError('refus'));
        }),
        RangeError,
      );

      expect(await envois().uneFois(envoi, faire)).to.equal(1);
    });

    it('ne mêle ni les formulaires, ni les personnes', async () => {
      const [un, autre] = [envois().nouveau(), envois().nouveau()];
      for (const envoi of [
        { utilisateurId: 7, envoi: un },
        { utilisateurId: 7, envoi: autre },
        { utilisateurId: 8, envoi: un },
      ])
        await envois().uneFois(envoi, faire);

      expect(faits).to.equal(3);
    });

    it('s’en souvient un jour, plus longtemps que ne dure une session', async () => {
      const envoi = { utilisateurId: 7, envoi: envois().nouveau() };
      const purge = new PurgeOfTheTables(db(), clock);
      await envois().uneFois(envoi, faire);
      clock.advance(23 * HEURE);
      await purge.execute();
      await rejection(envois().uneFois(envoi, faire), EnvoiDejaFait);
      clock.advance(2 * HEURE);
      await purge.execute();

      expect(await db().from('platform_envois')).to.eql([]);
    });
  });
}
