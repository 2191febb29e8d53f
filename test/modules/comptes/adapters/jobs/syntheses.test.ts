import { expect } from 'chai';
import { avertisseur, comptesFacade } from '../../../../../src/modules/comptes/index.ts';
import { ChoixDeNotifications } from '../../../../../src/modules/comptes/domain/notifications/ChoixDeNotifications.ts';
import { KnexChoixDeNotificationsRepository } from '../../../../../src/modules/comptes/adapters/persistence/notifications/KnexChoixDeNotificationsRepository.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { comptesApp } from '../../support/comptesApp.ts';
import { uneAdresse } from '../../support/gestesComptes.ts';
import { unAvis } from '../../support/notifications/unAvis.ts';

const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');

for (const dialect of testDialects) {
  describe(`Le résumé du matin et le récapitulatif du lundi sur ${dialect}`, () => {
    /** A Thursday evening. */
    const app = comptesApp(dialect, '2026-03-05T19:00:00.000Z');

    it('arrivent à 7 h, une fois chacun', async () => {
      const site = app();
      const { container, clock } = site;
      const database = container.get(platform.database);
      const courriel = uneAdresse();
      const utilisateurId = await container.get(comptesFacade).creerActif({
        courriel,
        nom: 'Martin',
        prenom: 'Zoé',
        motDePasse: null,
        derniereConnexion: clock.now(),
      });
      const choix = ChoixDeNotifications.restituer(utilisateurId, {
        rythmes: { MEMOIRES: 'QUOTIDIEN', RATTACHEMENTS: 'IMMEDIAT', STRUCTURES: 'AUCUN' },
        recapitulatif: true,
      });
      await new KnexChoixDeNotificationsRepository(database).save(choix);
      await container.get(platform.recurringTasks).plan();
      const avertir = (famille: 'MEMOIRES' | 'STRUCTURES'): Promise<void> =>
        database.run(() => container.get(avertisseur).avertir(unAvis({ utilisateurId, famille })));
      await avertir('MEMOIRES');
      await avertir('STRUCTURES');
      const sujets = async (): Promise<readonly string[]> => {
        await site.drain();
        return (await site.mails()).filter(({ a }) => a === courriel).map(({ sujet }) => plat(sujet));
      };

      expect(await sujets()).to.deep.equal([]);
      clock.set('2026-03-06T05:59:59.000Z');
      expect(await sujets()).to.deep.equal([]);
      clock.set('2026-03-06T06:00:00.000Z');
      const resume = 'Chorus Pro : 1 nouvelle depuis hier';
      expect(await sujets()).to.deep.equal([resume]);
      clock.set('2026-03-07T06:00:00.000Z');
      expect(await sujets()).to.deep.equal([resume]);

      clock.set('2026-03-09T06:00:00.000Z');
      const recapitulatif = 'Chorus Pro : votre semaine du 2 mars 2026 au 8 mars 2026';
      expect(await sujets()).to.deep.equal([resume, recapitulatif]);
      const dernier = (await site.mails()).at(-1)?.texte ?? '';
      expect(dernier.match(/Mémoire 0000000012/g)).to.have.lengthOf(2);
      clock.set('2026-03-10T06:00:00.000Z');
      expect(await sujets()).to.deep.equal([resume, recapitulatif]);
    });
  });
}
