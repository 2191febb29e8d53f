import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { chaqueHeure } from '../../../src/platform/jobs/chaqueHeure.ts';
import { chaqueNuit } from '../../../src/platform/jobs/chaqueNuit.ts';
import { TENTATIVES_MAX } from '../../../src/platform/jobs/delaiAvantReprise.ts';
import { PurgeOfTheTables } from '../../../src/platform/jobs/PurgeOfTheTables.ts';
import type { RecurringTask } from '../../../src/platform/jobs/RecurringTask.ts';
import { FixedClock } from '../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../support/freshDatabase.ts';
import { jobsOf } from '../../support/jobsOf.ts';

const HEURE = 3_600_000;
const JOUR = 24 * HEURE;
const QUART_D_HEURE = HEURE / 4;

interface Attente {
  nature: string;
  voie: string;
  pret_le: string;
  tentatives: number;
  abandonne_le: string | null;
}

const tache = (execute: RecurringTask['execute'], mode: RecurringTask['mode'] = 'libre'): RecurringTask => ({
  nom: 'test.tache',
  mode,
  prochaine: chaqueNuit('02:30'),
  execute,
});

for (const dialect of testDialects) {
  describe(`Tâches récurrentes sur ${dialect}`, () => {
    const db = freshDatabase(dialect);
    const enAttente = (): Promise<Attente[]> =>
      db().query({
        name: 'test.attente',
        text: 'SELECT nature, voie, pret_le, tentatives, abandonne_le FROM platform_travaux ORDER BY id',
      });
    const attend = (instant: string): Attente => ({
      nature: 'test.tache',
      voie: 'entretien',
      pret_le: instant,
      tentatives: 0,
      abandonne_le: null,
    });
    let clock: FixedClock;
    let faites: number;
    const compter = async (): Promise<void> => {
      faites += 1;
    };

    beforeEach(() => {
      faites = 0;
      clock = new FixedClock('2026-03-02T09:00:00.000Z');
    });
    afterEach(async () => {
      for (const table of ['platform_travaux', 'platform_secrets', 'platform_sessions', 'platform_limites'])
        await db().from(table).delete();
    });

    it('attendent leur heure, une fois, quel que soit le nombre de processus qui partent', async () => {
      const processus = [1, 2, 3].map(() => jobsOf(db(), clock, { tasks: [tache(compter)] }));
      await Promise.all(processus.map(({ recurring }) => recurring.plan()));
      for (const { runner } of processus) await runner.drain();

      expect(faites).to.equal(0);
      expect(await enAttente()).to.deep.equal([attend('2026-03-03T01:30:00.000Z')]);
    });

    it('se font une fois chaque fois, entre plusieurs processus, et attendent la fois suivante', async () => {
      const quand: string[] = [];
      const processus = [1, 2, 3].map(() =>
        jobsOf(db(), clock, { tasks: [tache(async () => void quand.push(clock.now().toISOString()))] }),
      );
      await Promise.all(processus.map(({ recurring }) => recurring.plan()));
      for (let nuit = 0; nuit < 3; nuit += 1) {
        clock.advance(JOUR);
        await Promise.all(processus.map(({ runner }) => runner.drain()));
      }

      expect(quand).to.deep.equal([
        '2026-03-03T09:00:00.000Z',
        '2026-03-04T09:00:00.000Z',
        '2026-03-05T09:00:00.000Z',
      ]);
      expect(await enAttente()).to.deep.equal([attend('2026-03-06T01:30:00.000Z')]);
    });

    it('ne se rattrapent qu’une fois après dix jours d’arrêt', async () => {
      const tasks = [tache(compter)];
      await jobsOf(db(), clock, { tasks }).recurring.plan();
      clock.advance(10 * JOUR);
      const { recurring, runner } = jobsOf(db(), clock, { tasks });
      await recurring.plan();
      await runner.drain();
      await runner.drain();

      expect(faites).to.equal(1);
      expect(await enAttente()).to.deep.equal([attend('2026-03-13T01:30:00.000Z')]);
    });

    it('sont reprises par un autre quand leur processus meurt au milieu', async () => {
      let commencee = false;
      const mourant = jobsOf(db(), clock, {
        tasks: [
          tache(() => {
            commencee = true;
            return new Promise(() => undefined);
          }),
        ],
      });
      await mourant.recurring.plan();
      clock.advance(JOUR);
      void mourant.runner.drain();
      while (!commencee) await delay(5);

      const vivant = jobsOf(db(), clock, { tasks: [tache(compter)] });
      await vivant.recurring.plan();
      await vivant.runner.drain();
      expect(faites).to.equal(0);
      clock.advance(120_000);
      await vivant.runner.drain();

      expect(faites).to.equal(1);
      expect(await enAttente()).to.deep.equal([attend('2026-03-04T01:30:00.000Z')]);
    });

    it('défont ce qu’elles avaient écrit quand elles échouent, et recommencent', async () => {
      let essais = 0;
      const { recurring, runner } = jobsOf(db(), clock, {
        tasks: [
          tache(async () => {
            essais += 1;
            await db()
              .from('platform_secrets')
              .insert({ nom: `essai ${essais}`, valeur: 'x' });
            if (essais === 1) throw new Error('pas encore');
          }, 'transaction'),
        ],
      });
      await recurring.plan();
      clock.advance(JOUR);
      await runner.drain();
      clock.advance(5_000);
      await runner.drain();

      const gardes: { nom: string }[] = await db().from<{ nom: string }>('platform_secrets').select('nom');
      expect(gardes).to.deep.equal([{ nom: 'essai 2' }]);
      expect(await enAttente()).to.deep.equal([attend('2026-03-04T01:30:00.000Z')]);
    });

    it('qui échouent toujours attendent la fois suivante au lieu d’être mises de côté', async () => {
      let essais = 0;
      const { recurring, runner } = jobsOf(db(), clock, {
        tasks: [
          tache(() => {
            essais += 1;
            return Promise.reject(new Error('toujours'));
          }),
        ],
      });
      await recurring.plan();
      clock.advance(JOUR);
      while (essais < TENTATIVES_MAX) {
        await runner.drain();
        clock.advance(QUART_D_HEURE);
      }

      expect(await enAttente()).to.deep.equal([attend('2026-03-04T01:30:00.000Z')]);
    });

    it('que plus personne ne connaissait, et qui furent mises de côté, reprennent au démarrage', async () => {
      await jobsOf(db(), clock, { tasks: [tache(() => Promise.resolve())] }).recurring.plan();
      const sansElle = jobsOf(db(), clock, {});
      clock.advance(JOUR);
      for (let essai = 0; essai < TENTATIVES_MAX; essai += 1) {
        await sansElle.runner.drain();
        clock.advance(QUART_D_HEURE);
      }
      expect((await enAttente())[0]?.abandonne_le).to.be.a('string');
      await jobsOf(db(), clock, { tasks: [tache(() => Promise.resolve())] }).recurring.plan();

      expect(await enAttente()).to.deep.equal([attend('2026-03-04T01:30:00.000Z')]);
    });

    it('ne peuvent pas être deux sous un même nom', () => {
      const task = tache(() => Promise.resolve());

      expect(() => jobsOf(db(), clock, { tasks: [task, task] })).to.throw('test.tache');
    });

    it('ôtent chaque heure les sessions finies et les budgets revenus, et rien d’autre', async () => {
      const { recurring, runner } = jobsOf(db(), clock, { tasks: [new PurgeOfTheTables(db(), clock)] });
      const session = (id_hash: string, expire_le: string) => ({
        id_hash,
        donnees: '{}',
        creee_le: '2026-03-02T08:00:00.000Z',
        vue_le: '2026-03-02T08:00:00.000Z',
        expire_le,
      });
      await db()
        .from('platform_sessions')
        .insert([
          session('finie', '2026-03-02T09:59:59.000Z'),
          session('ouverte', '2026-03-02T10:00:01.000Z'),
        ]);
      await db()
        .from('platform_limites')
        .insert([
          { key: 'revenu', points: 1, expire: Date.parse('2026-03-02T09:59:59.000Z') },
          { key: 'entamé', points: 1, expire: Date.parse('2026-03-02T10:00:01.000Z') },
        ]);
      await recurring.plan();
      clock.advance(HEURE);
      await runner.drain();

      const sessions: unknown[] = await db().from('platform_sessions').select('id_hash');
      const limites: unknown[] = await db().from('platform_limites').select('key');
      expect(sessions).to.deep.equal([{ id_hash: 'ouverte' }]);
      expect(limites).to.deep.equal([{ key: 'entamé' }]);
      expect((await enAttente()).map(({ pret_le }) => pret_le)).to.deep.equal(['2026-03-02T11:00:00.000Z']);
    });

    it('reprennent la purge qu’une version d’avant avait demandée, sans en faire deux', async () => {
      const { queue, recurring, runner } = jobsOf(db(), clock, {
        tasks: [new PurgeOfTheTables(db(), clock)],
      });
      await queue.enqueue([
        { nature: 'platform.purger', contenu: null, cle: 'platform.purger:2026-03-02T09' },
      ]);
      await recurring.plan();
      await runner.drain();

      expect((await enAttente()).map(({ pret_le }) => pret_le)).to.deep.equal(['2026-03-02T10:00:00.000Z']);
    });
  });
}

describe('chaqueNuit', () => {
  const suivante = (depuis: string, ...quand: Parameters<typeof chaqueNuit>): string =>
    chaqueNuit(...quand)(new Date(depuis)).toISOString();

  it('vient à l’heure de Paris, l’hiver comme l’été', () => {
    expect(suivante('2026-01-10T12:00:00Z', '02:30')).to.equal('2026-01-11T01:30:00.000Z');
    expect(suivante('2026-07-10T12:00:00Z', '02:30')).to.equal('2026-07-11T00:30:00.000Z');
  });

  it('vient après l’instant donné, jamais à cet instant', () => {
    expect(suivante('2026-01-11T01:29:59.999Z', '02:30')).to.equal('2026-01-11T01:30:00.000Z');
    expect(suivante('2026-01-11T01:30:00.000Z', '02:30')).to.equal('2026-01-12T01:30:00.000Z');
    expect(suivante('2026-01-10T23:30:00.000Z', '00:15')).to.equal('2026-01-11T23:15:00.000Z');
  });

  it('ne saute pas la nuit où l’heure manque, et ne vient qu’une fois celle où elle revient', () => {
    expect(suivante('2026-03-28T12:00:00Z', '02:30')).to.equal('2026-03-29T01:30:00.000Z');
    expect(suivante('2026-03-29T01:30:00Z', '02:30')).to.equal('2026-03-30T00:30:00.000Z');
    expect(suivante('2026-10-24T12:00:00Z', '02:30')).to.equal('2026-10-25T00:30:00.000Z');
    expect(suivante('2026-10-25T00:30:00Z', '02:30')).to.equal('2026-10-26T01:30:00.000Z');
  });

  it('vient le jour de la semaine voulu', () => {
    expect(suivante('2026-03-02T09:00:00Z', '03:30', 7)).to.equal('2026-03-08T02:30:00.000Z');
    expect(suivante('2026-03-08T02:30:00Z', '03:30', 7)).to.equal('2026-03-15T02:30:00.000Z');
  });
});

describe('chaqueHeure', () => {
  it('vient à l’heure pleine suivante', () => {
    expect(chaqueHeure(new Date('2026-03-02T09:00:00.000Z')).toISOString()).to.equal(
      '2026-03-02T10:00:00.000Z',
    );
    expect(chaqueHeure(new Date('2026-03-02T09:59:59.999Z')).toISOString()).to.equal(
      '2026-03-02T10:00:00.000Z',
    );
  });
});
