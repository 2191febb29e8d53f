import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { SMTPServer } from 'smtp-server';
import { systemClock } from '../../../src/platform/clock/systemClock.ts';
import type { JobHandler } from '../../../src/platform/jobs/JobHandler.ts';
import { PRENDRE_DES_TRAVAUX } from '../../../src/platform/jobs/JobLane.ts';
import { FolderMigrations } from '../../../src/platform/knex/FolderMigrations.ts';
import { migrate } from '../../../src/platform/knex/migrate.ts';
import { MailQueue } from '../../../src/platform/mail/MailQueue.ts';
import { SendMailHandler } from '../../../src/platform/mail/SendMailHandler.ts';
import { SmtpMailer } from '../../../src/platform/mail/SmtpMailer.ts';
import { FixedClock, testIds } from '../../support/doubles.ts';
import { freshOpenedDatabase, testDialects } from '../../support/freshDatabase.ts';
import { jobsOf } from '../../support/jobsOf.ts';
import { dossierMigrations } from '../../support/testDatabases.ts';

const LENTEUR_MS = 2_000;
const PATIENCE_MS = 15_000;

interface Attente {
  nature: string;
  voie: string;
  tentatives: number;
  derniere_erreur: string | null;
}

const jusqua = async (vrai: () => boolean): Promise<void> => {
  const limite = performance.now() + PATIENCE_MS;
  while (!vrai()) {
    if (performance.now() > limite) throw new Error('it never came');
    await delay(5);
  }
};

const travail = (execute: JobHandler['execute'], mode: JobHandler['mode'] = 'libre'): JobHandler => ({
  nature: 'test',
  mode,
  execute,
});

for (const dialect of testDialects) {
  describe(`Voies des travaux sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);
    const db = () => opened().database;
    const enAttente = (): Promise<Attente[]> =>
      db().query({
        name: 'test.attente',
        text: 'SELECT nature, voie, tentatives, derniere_erreur FROM platform_travaux ORDER BY id',
      });

    afterEach(() => db().from('platform_travaux').delete());

    describe('avec un serveur de courriel lent', () => {
      let serveur: SMTPServer;
      let recus: number;
      let adresse: string;

      beforeEach(async () => {
        recus = 0;
        serveur = new SMTPServer({
          authOptional: true,
          disabledCommands: ['STARTTLS'],
          onData: (flux, _session, suite) => {
            flux.resume();
            flux.on('end', () => {
              setTimeout(() => {
                recus += 1;
                suite();
              }, LENTEUR_MS);
            });
          },
        });
        await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
        adresse = `smtp://127.0.0.1:${(serveur.server.address() as AddressInfo).port}`;
      });
      afterEach(() => new Promise<void>((resolve) => serveur.close(() => resolve())));

      it('les réactions n’attendent pas les courriels, et l’arrêt attend le courriel qui part', async () => {
        const faites: unknown[] = [];
        const { queue, runner } = jobsOf(db(), systemClock, {
          handlers: [
            new SendMailHandler(new SmtpMailer(adresse, 'Chorus Pro <ne-pas-repondre@exemple.fr>')),
            travail(async (contenu) => void faites.push(contenu)),
          ],
        });
        const mails = new MailQueue(queue, testIds);
        for (const nom of ['a', 'b', 'c', 'd']) {
          await mails.post({ a: `${nom}@exemple.fr`, sujet: nom, texte: nom, html: `<p>${nom}</p>` });
        }
        runner.start();
        await delay(200);
        const depart = performance.now();
        for (let rang = 0; rang < 20; rang += 1) await queue.enqueue([{ nature: 'test', contenu: rang }]);
        await jusqua(() => faites.length === 20);

        expect(performance.now() - depart).to.be.below(LENTEUR_MS / 2);
        expect(recus).to.equal(0);
        await runner.stop();
        expect(recus).to.equal(1);
        expect(await enAttente()).to.deep.equal(
          Array.from({ length: 3 }, () => ({
            nature: 'courriel.envoyer',
            voie: 'courriels',
            tentatives: 0,
            derniere_erreur: null,
          })),
        );
      }).timeout(30_000);
    });

    it('l’arrêt attend ce qui court dans chaque voie', async () => {
      const etapes: string[] = [];
      const { queue, runner } = jobsOf(db(), systemClock, {
        handlers: [
          travail(async (contenu) => {
            etapes.push(`début ${String(contenu)}`);
            await delay(150);
            etapes.push(`fin ${String(contenu)}`);
          }),
        ],
      });
      await queue.enqueue(
        (['reactions', 'courriels', 'flux', 'entretien'] as const).map((voie) => ({
          nature: 'test',
          contenu: voie,
          voie,
        })),
      );
      runner.start();
      await jusqua(() => etapes.length === 4);
      expect(etapes).to.have.members(['début reactions', 'début courriels', 'début flux', 'début entretien']);
      await runner.stop();

      expect(etapes.slice(4)).to.have.members([
        'fin reactions',
        'fin courriels',
        'fin flux',
        'fin entretien',
      ]);
      expect(await enAttente()).to.deep.equal([]);
    });

    it('un long travail garde son bail tant qu’il court : personne d’autre ne le prend', async () => {
      let debuts = 0;
      const processus = () =>
        jobsOf(db(), systemClock, {
          bailMs: 300,
          handlers: [
            travail(async () => {
              debuts += 1;
              await delay(1_200);
            }),
          ],
        });
      const [un, autre] = [processus(), processus()];
      await un.queue.enqueue([{ nature: 'test', contenu: 1 }]);
      const premier = un.runner.drain();
      await jusqua(() => debuts === 1);
      for (let tour = 0; tour < 9; tour += 1) {
        await delay(100);
        expect(await autre.runner.drain()).to.equal(0);
      }

      expect(await premier).to.equal(1);
      expect(debuts).to.equal(1);
      expect(await enAttente()).to.deep.equal([]);
    });

    it('un long travail que l’arrêt interrompt est rendu, sans compter pour un échec', async () => {
      let commence = false;
      const { queue, runner } = jobsOf(db(), systemClock, {
        handlers: [
          travail(async (_contenu, arret) => {
            commence = true;
            for (;;) {
              arret.throwIfAborted();
              await delay(5);
            }
          }),
        ],
      });
      await queue.enqueue([{ nature: 'test', contenu: 1 }]);
      runner.start();
      await jusqua(() => commence);
      await runner.stop();

      expect(await enAttente()).to.deep.equal([
        { nature: 'test', voie: 'reactions', tentatives: 0, derniere_erreur: null },
      ]);
      const faits: unknown[] = [];
      const suivant = jobsOf(db(), systemClock, {
        handlers: [travail(async (contenu) => void faits.push(contenu))],
      });
      await suivant.runner.drain();
      expect(faits).to.deep.equal([1]);
    });

    it('prennent leurs travaux par un index', async () => {
      const { queue } = jobsOf(db(), new FixedClock(), {});
      for (let lot = 0; lot < 10; lot += 1) {
        await queue.enqueue(
          Array.from({ length: 500 }, () => ({ nature: 'test', contenu: lot, voie: 'courriels' as const })),
        );
      }
      if (dialect === 'postgres') await opened().knex.raw('ANALYZE platform_travaux');
      const explain = dialect === 'postgres' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
      const instant = '2026-03-02T09:00:00.000Z';
      const plan: unknown = await opened().knex.raw(`${explain} ${PRENDRE_DES_TRAVAUX[dialect].text}`, [
        instant,
        'reactions',
        instant,
      ]);

      expect(JSON.stringify(plan)).to.include('platform_travaux_prets');
      expect(JSON.stringify(plan)).to.not.match(/Seq Scan|SCAN platform_travaux/);
    });

    it('se rangent dans une base qui avait déjà des travaux, et ceux-ci se font', async () => {
      const { knex } = opened();
      const source = {
        migrationSource: new FolderMigrations(dossierMigrations),
        tableName: 'schema_migrations',
      };
      await knex.migrate.down({
        ...source,
        name: '20261202090000_platform_ranger_les_travaux_par_voie',
      });
      const instant = '2026-03-02T08:00:00.000Z';
      const ancien = { contenu: '1', pret_le: instant, tentatives: 0, cree_le: instant };
      await knex('platform_travaux').insert([
        { ...ancien, id: 1, nature: 'reaction:test' },
        { ...ancien, id: 2, nature: 'courriel.envoyer' },
      ]);
      await migrate(opened(), dossierMigrations);

      expect((await enAttente()).map(({ voie }) => voie)).to.deep.equal(['reactions', 'courriels']);
      const faits: string[] = [];
      const { runner } = jobsOf(db(), new FixedClock(), {
        handlers: ['reaction:test', 'courriel.envoyer'].map((nature) => ({
          nature,
          mode: 'libre' as const,
          execute: async () => void faits.push(nature),
        })),
      });
      await runner.drain();
      expect(faits).to.deep.equal(['reaction:test', 'courriel.envoyer']);
    });
  });
}
