import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import type { Reaction } from '../../../src/kernel/application/Reaction.ts';
import type { DomainEvent } from '../../../src/kernel/domain/DomainEvent.ts';
import { delaiAvantReprise, TENTATIVES_MAX } from '../../../src/platform/jobs/delaiAvantReprise.ts';
import type { JobHandler } from '../../../src/platform/jobs/JobHandler.ts';
import { FixedClock } from '../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../support/freshDatabase.ts';
import { jobsOf } from '../../support/jobsOf.ts';
import { rejection } from '../../support/rejection.ts';

const MINUTE = 60_000;

interface CafeServi extends DomainEvent {
  readonly type: 'test.cafe-servi';
  readonly tasse: number;
}

const cafe = (tasse: number): CafeServi => ({
  type: 'test.cafe-servi',
  survenuLe: new Date('2026-03-02T08:59:00.000Z'),
  tasse,
});

const reaction = (nom: string, reagir: (event: CafeServi) => Promise<void>): Reaction => ({
  nom,
  ecoute: 'test.cafe-servi',
  reagir: (event) => reagir(event as CafeServi),
});

const travail = (nature: string, mode: JobHandler['mode'], execute: JobHandler['execute']): JobHandler => ({
  nature,
  mode,
  execute,
});

for (const dialect of testDialects) {
  describe(`Travaux sur ${dialect}`, () => {
    const db = freshDatabase(dialect);
    const secrets = () => db().from<{ nom: string; valeur: string }>('platform_secrets');
    const enAttente = (): Promise<
      { tentatives: number; pret_le: string; abandonne_le: string | null; derniere_erreur: string }[]
    > => db().query({ name: 'test.travaux', text: 'SELECT * FROM platform_travaux ORDER BY id' });
    let clock: FixedClock;

    beforeEach(async () => {
      clock = new FixedClock();
      for (const table of ['platform_travaux', 'platform_evenements', 'platform_secrets']) {
        await db().from(table).delete();
      }
    });

    describe('les réactions', () => {
      it('entendent une fois chacune l’événement gardé, avec sa date', async () => {
        const entendus: unknown[] = [];
        const { events, runner } = jobsOf(db(), clock, {
          reactions: [
            reaction('a', async (event) => void entendus.push(['a', event])),
            reaction('b', async (event) => void entendus.push(['b', event])),
          ],
        });
        await db().run(() => events.publish([cafe(1)]));

        expect(await runner.drain()).to.equal(2);
        expect(entendus).to.have.deep.members([
          ['a', cafe(1)],
          ['b', cafe(1)],
        ]);
        expect(await runner.drain()).to.equal(0);
      });

      it('n’entendent rien d’une transaction défaite', async () => {
        const { events, runner } = jobsOf(db(), clock, {
          reactions: [reaction('a', () => Promise.reject(new Error('entendu')))],
        });
        const defaite = db().run(async () => {
          await events.publish([cafe(1)]);
          throw new Error('non');
        });
        await rejection(defaite, Error);

        expect(await runner.drain()).to.equal(0);
      });

      it('recommencent plus tard quand elles échouent, et ce qu’elles avaient écrit est défait', async () => {
        let essais = 0;
        const { events, runner } = jobsOf(db(), clock, {
          reactions: [
            reaction('a', async () => {
              essais += 1;
              await secrets().insert({ nom: `essai ${essais}`, valeur: 'x' });
              if (essais < 3) throw new Error('pas encore');
            }),
          ],
        });
        await db().run(() => events.publish([cafe(1)]));

        await runner.drain();
        expect(essais).to.equal(1);
        expect((await enAttente())[0]).to.include({ tentatives: 1, derniere_erreur: 'pas encore' });
        clock.advance(5_000);
        await runner.drain();
        clock.advance(9_999);
        await runner.drain();
        expect(essais).to.equal(2);
        clock.advance(1);
        await runner.drain();

        expect(essais).to.equal(3);
        const gardes: { nom: string }[] = await secrets().select('nom');
        expect(gardes).to.deep.equal([{ nom: 'essai 3' }]);
        expect(await enAttente()).to.deep.equal([]);
      });

      it('ne retiennent pas les autres quand l’une échoue', async () => {
        const faites: number[] = [];
        const { events, runner } = jobsOf(db(), clock, {
          reactions: [
            reaction('cassee', () => Promise.reject(new Error('toujours'))),
            reaction('saine', async ({ tasse }) => void faites.push(tasse)),
          ],
        });
        await db().run(() => events.publish([cafe(1), cafe(2), cafe(3)]));
        await runner.drain();

        expect(faites).to.have.members([1, 2, 3]);
        expect(await enAttente()).to.have.lengthOf(3);
      });
    });

    describe('un travail', () => {
      it('qui échoue toujours est mis de côté après la dernière tentative, et reste visible', async () => {
        let essais = 0;
        const { queue, runner } = jobsOf(db(), clock, {
          handlers: [
            travail('test', 'transaction', () => {
              essais += 1;
              return Promise.reject(new Error(`essai ${essais}`));
            }),
          ],
        });
        await queue.enqueue([{ nature: 'test', contenu: {} }]);
        for (let tour = 0; tour < TENTATIVES_MAX + 5; tour += 1) {
          await runner.drain();
          clock.advance(15 * MINUTE);
        }

        expect(essais).to.equal(TENTATIVES_MAX);
        const [reste] = await enAttente();
        expect(reste).to.include({ derniere_erreur: `essai ${TENTATIVES_MAX}` });
        expect(reste?.abandonne_le).to.be.a('string');
      });

      it('attend son heure', async () => {
        const faits: unknown[] = [];
        const { queue, runner } = jobsOf(db(), clock, {
          handlers: [travail('test', 'transaction', async (contenu) => void faits.push(contenu))],
        });
        await queue.enqueue([
          { nature: 'test', contenu: { n: 1 }, pretLe: new Date(clock.now().getTime() + MINUTE) },
        ]);

        await runner.drain();
        expect(faits).to.deep.equal([]);
        clock.advance(MINUTE);
        await runner.drain();
        expect(faits).to.deep.equal([{ n: 1 }]);
      });

      it('n’est gardé qu’une fois sous une même clé', async () => {
        const { queue } = jobsOf(db(), clock, {});
        await queue.enqueue([{ nature: 'test', contenu: 1, cle: 'seul' }]);
        await queue.enqueue([{ nature: 'test', contenu: 2, cle: 'seul' }]);

        expect(await enAttente()).to.have.lengthOf(1);
      });

      it('demandé dans une transaction défaite n’existe pas', async () => {
        const { queue } = jobsOf(db(), clock, {});
        const defaite = db().run(async () => {
          await queue.enqueue([{ nature: 'test', contenu: 1 }]);
          throw new Error('non');
        });
        await rejection(defaite, Error);

        expect(await enAttente()).to.deep.equal([]);
      });

      it('d’une nature que personne ne connaît attend un processus qui la connaisse', async () => {
        const ancien = jobsOf(db(), clock, {});
        await ancien.queue.enqueue([{ nature: 'nouvelle', contenu: 1 }]);
        await ancien.runner.drain();
        clock.advance(5_000);
        const faits: unknown[] = [];
        const nouveau = jobsOf(db(), clock, {
          handlers: [travail('nouvelle', 'transaction', async (contenu) => void faits.push(contenu))],
        });
        await nouveau.runner.drain();

        expect(faits).to.deep.equal([1]);
      });

      it('dont le processus meurt est repris par un autre quand son bail est fini', async () => {
        const faits: string[] = [];
        const mourant = jobsOf(db(), clock, {
          handlers: [travail('test', 'libre', () => new Promise(() => undefined))],
        });
        await mourant.queue.enqueue([{ nature: 'test', contenu: 1 }]);
        void mourant.runner.drain();
        const vivant = jobsOf(db(), clock, {
          handlers: [travail('test', 'libre', async () => void faits.push('fait'))],
        });
        while ((await enAttente())[0]?.tentatives !== 1) await delay(5);

        await vivant.runner.drain();
        expect(faits).to.deep.equal([]);
        clock.advance(2 * MINUTE);
        await vivant.runner.drain();

        expect(faits).to.deep.equal(['fait']);
        expect(await enAttente()).to.deep.equal([]);
      });

      it('qui a perdu son bail est défait : il ne compte pas deux fois', async () => {
        const autre = jobsOf(db(), clock, {
          handlers: [travail('test', 'transaction', () => secrets().insert({ nom: 'autre', valeur: 'x' }))],
        });
        const lent = jobsOf(db(), clock, {
          handlers: [
            travail('test', 'transaction', async () => {
              await secrets().insert({ nom: 'lent', valeur: 'x' });
              await db().from('platform_travaux').update({ tentatives: 2 });
            }),
          ],
        });
        await lent.queue.enqueue([{ nature: 'test', contenu: 1 }]);
        await lent.runner.drain();
        const apres: unknown[] = await secrets().select('nom');
        expect(apres).to.deep.equal([]);
        clock.advance(2 * MINUTE);
        await autre.runner.drain();

        const gardes: unknown[] = await secrets().select('nom');
        expect(gardes).to.deep.equal([{ nom: 'autre' }]);
      });
    });

    it('se font dans l’ordre où ils ont été demandés', async () => {
      const faits: unknown[] = [];
      const { events, runner } = jobsOf(db(), clock, {
        reactions: [reaction('a', async ({ tasse }) => void faits.push(tasse))],
      });
      const ordre = Array.from({ length: 50 }, (_, rang) => rang);
      await db().run(() => events.publish(ordre.map(cafe)));
      await runner.drain();

      expect(faits).to.deep.equal(ordre);
    });

    it('se partagent entre deux processus sans qu’aucun travail soit fait deux fois', async () => {
      const faits: number[] = [];
      const processus = () =>
        jobsOf(db(), clock, {
          handlers: [
            travail('test', 'libre', async (contenu) => {
              await delay(1);
              faits.push(contenu as number);
            }),
          ],
        });
      const [un, deux] = [processus(), processus()];
      await un.queue.enqueue(Array.from({ length: 100 }, (_, rang) => ({ nature: 'test', contenu: rang })));
      const [parUn, parDeux] = await Promise.all([un.runner.drain(), deux.runner.drain()]);

      expect(parUn + parDeux).to.equal(100);
      expect(new Set(faits).size).to.equal(100);
      expect(faits).to.have.lengthOf(100);
    });

    it('distribuent mille événements, un travail chacun', async () => {
      const vus = new Set<number>();
      const { events, runner } = jobsOf(db(), clock, {
        reactions: [reaction('a', async ({ tasse }) => void vus.add(tasse))],
      });
      await db().run(() => events.publish(Array.from({ length: 1_000 }, (_, rang) => cafe(rang))));

      expect(await runner.drain()).to.equal(1_000);
      expect(vus.size).to.equal(1_000);
    }).timeout(60_000);

    describe('le processus', () => {
      it('se met au travail dès la fin de la transaction, et finit ce qui court avant de s’arrêter', async () => {
        const etapes: string[] = [];
        const { queue, runner } = jobsOf(db(), clock, {
          handlers: [
            travail('test', 'libre', async () => {
              etapes.push('début');
              await delay(50);
              etapes.push('fin');
            }),
          ],
        });
        runner.start();
        await delay(20);
        await queue.enqueue([{ nature: 'test', contenu: 1 }]);
        while (etapes.length === 0) await delay(2);
        await runner.stop();

        expect(etapes).to.deep.equal(['début', 'fin']);
      });

      it('rend ce qu’il avait pris sans le commencer : un autre le fait aussitôt', async () => {
        const faits: unknown[] = [];
        const premier = jobsOf(db(), clock, {
          handlers: [
            travail('test', 'libre', async (contenu) => {
              void premier.runner.stop();
              faits.push(contenu);
            }),
          ],
        });
        await premier.queue.enqueue([1, 2, 3].map((contenu) => ({ nature: 'test', contenu })));
        await premier.runner.drain();
        expect(faits).to.deep.equal([1]);
        expect((await enAttente()).map(({ tentatives }) => tentatives)).to.deep.equal([0, 0]);

        const second = jobsOf(db(), clock, {
          handlers: [travail('test', 'libre', async (contenu) => void faits.push(contenu))],
        });
        await second.runner.drain();
        expect(faits).to.deep.equal([1, 2, 3]);
      });
    });
  });
}

describe('delaiAvantReprise', () => {
  it('double jusqu’au quart d’heure', () => {
    expect([1, 2, 3, 4, 8, 9, 40].map(delaiAvantReprise)).to.deep.equal([
      5_000,
      10_000,
      20_000,
      40_000,
      640_000,
      15 * MINUTE,
      15 * MINUTE,
    ]);
  });

  it('laisse plus de quatre heures à un serveur de courriel pour revenir', () => {
    const total = Array.from({ length: TENTATIVES_MAX - 1 }, (_, rang) => delaiAvantReprise(rang + 1)).reduce(
      (a, b) => a + b,
    );

    expect(total).to.be.above(4 * 60 * MINUTE);
  });
});
