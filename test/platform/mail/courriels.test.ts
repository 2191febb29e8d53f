import { expect } from 'chai';
import type { Mail } from '../../../src/platform/mail/Mail.ts';
import { KeptMailer } from '../../../src/platform/mail/KeptMailer.ts';
import { MailQueue } from '../../../src/platform/mail/MailQueue.ts';
import { SendMailHandler } from '../../../src/platform/mail/SendMailHandler.ts';
import { FixedClock, testIds } from '../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../support/freshDatabase.ts';
import { jobsOf } from '../../support/jobsOf.ts';
import { keptMails } from '../../support/keptMails.ts';
import { rejection } from '../../support/rejection.ts';

const courriel: Mail = { a: 'camille@exemple.fr', sujet: 'Bonjour', texte: 'texte', html: '<p>html</p>' };

for (const dialect of testDialects) {
  describe(`Courriels sur ${dialect}`, () => {
    const db = freshDatabase(dialect);
    const clock = new FixedClock();

    afterEach(async () => {
      await db().from('platform_courriels').delete();
      await db().from('platform_travaux').delete();
    });

    const poste = (mailer: { send: KeptMailer['send'] }) => {
      const { queue, runner } = jobsOf(db(), clock, { handlers: [new SendMailHandler(mailer)] });
      return { mails: new MailQueue(queue, testIds), runner };
    };

    it('partent après la transaction qui les a demandés', async () => {
      const { mails, runner } = poste(new KeptMailer(db(), clock));
      await db().run(async () => {
        await mails.post(courriel);
        expect(await keptMails(db())).to.deep.equal([]);
      });
      await runner.drain();

      expect(await keptMails(db())).to.deep.equal([courriel]);
    });

    it('ne partent pas quand la transaction est défaite', async () => {
      const { mails, runner } = poste(new KeptMailer(db(), clock));
      const defaite = db().run(async () => {
        await mails.post(courriel);
        throw new Error('non');
      });
      await rejection(defaite, Error);
      await runner.drain();

      expect(await keptMails(db())).to.deep.equal([]);
    });

    it('attendent que le serveur revienne, puis partent une seule fois', async () => {
      const envois: string[] = [];
      let panne = true;
      const { mails, runner } = poste({
        send: (_mail, messageId) => {
          if (panne) return Promise.reject(new Error('451'));
          envois.push(messageId);
          return Promise.resolve();
        },
      });
      await mails.post(courriel);
      for (let tour = 0; tour < 20; tour += 1) {
        await runner.drain();
        clock.advance(15 * 60_000);
      }
      panne = false;
      await runner.drain();
      clock.advance(15 * 60_000);
      await runner.drain();

      expect(envois).to.have.lengthOf(1);
    });

    it('gardés deux fois sous le même identifiant n’en font qu’un', async () => {
      const garde = new KeptMailer(db(), clock);
      await garde.send(courriel, '7');
      await garde.send(courriel, '7');

      expect(await keptMails(db())).to.have.lengthOf(1);
    });
  });
}
