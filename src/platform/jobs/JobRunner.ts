import type { Logger } from 'pino';
import type { Clock } from '../../kernel/application/Clock.ts';
import type { Database } from '../knex/Database.ts';
import { delaiAvantReprise, TENTATIVES_MAX } from './delaiAvantReprise.ts';
import type { EventDistributor } from './EventDistributor.ts';
import type { JobHandler } from './JobHandler.ts';
import type { Wakeup } from './Wakeup.ts';

const LOT = 10;
const BAIL_MS = 120_000;
/** No job of a lot begins later than this: it could still be running when its lease ends. */
const DERNIER_DEPART_MS = 30_000;
const SONDAGE_MS = 1_000;

const PRENDRE = (verrou: string) =>
  `UPDATE platform_travaux SET pret_le = ?, tentatives = tentatives + 1 WHERE id IN (
     SELECT id FROM platform_travaux WHERE pret_le <= ? AND abandonne_le IS NULL ORDER BY pret_le, id LIMIT ${LOT} ${verrou}
   ) RETURNING id, nature, contenu, tentatives`;

const STATEMENTS = {
  sqlite: { name: 'platform.travaux.prendre', text: PRENDRE('') },
  postgres: { name: 'platform.travaux.prendre', text: PRENDRE('FOR UPDATE SKIP LOCKED') },
} as const;

interface TravailRow {
  id: number;
  nature: string;
  contenu: string;
  tentatives: number;
}

class BailPerdu extends Error {}

/**
 * Does the waiting jobs, one after the other, for as long as the process lives. A job is leased for two minutes: when
 * its process dies, another one takes it. A failure is tried again with a growing delay, then set aside after 40 tries.
 */
export class JobRunner {
  private readonly handlers: ReadonlyMap<string, JobHandler>;
  private running: Promise<void> | undefined;
  private stopping = false;
  private rung = false;
  private wake: (() => void) | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Logger,
    wakeup: Wakeup,
    private readonly distributor: EventDistributor,
    handlers: readonly JobHandler[],
  ) {
    this.handlers = new Map(handlers.map((handler) => [handler.nature, handler]));
    wakeup.onRing(() => {
      this.rung = true;
      this.wake?.();
    });
  }

  start(): void {
    this.running ??= this.loop();
  }

  /** Resolves once the job that runs is done. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.running;
  }

  /** Does everything that is ready now, and returns how many jobs that was. */
  async drain(): Promise<number> {
    let done = 0;
    for (;;) {
      while (await this.distributor.distribute());
      const limit = performance.now() + DERNIER_DEPART_MS;
      const jobs = await this.claim();
      if (jobs.length === 0) return done;
      for (const [rank, job] of jobs.entries()) {
        if (this.stopping || performance.now() > limit) {
          await this.giveBack(jobs.slice(rank));
          break;
        }
        await this.attempt(job);
        done += 1;
      }
      if (this.stopping) return done;
    }
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      this.rung = false;
      await this.drain().catch((error: unknown) => this.log.error({ err: error }, 'jobs: round failed'));
      await this.pause();
    }
  }

  private async pause(): Promise<void> {
    if (this.rung || this.stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, SONDAGE_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = undefined;
  }

  private async claim(): Promise<TravailRow[]> {
    const now = this.clock.now();
    const bail = new Date(now.getTime() + BAIL_MS);
    const rows = await this.database.query<TravailRow>(STATEMENTS[this.database.dialect], [
      bail.toISOString(),
      now.toISOString(),
    ]);
    return rows.sort((a, b) => a.id - b.id);
  }

  private async attempt(job: TravailRow): Promise<void> {
    try {
      await this.execute(job);
    } catch (error) {
      if (error instanceof BailPerdu) return;
      await this.postpone(job, error);
    }
  }

  private async execute(job: TravailRow): Promise<void> {
    const handler = this.handlers.get(job.nature);
    if (!handler) throw new Error(`no handler for ${job.nature}`);
    const contenu = JSON.parse(job.contenu) as unknown;

    if (handler.mode === 'libre') {
      await handler.execute(contenu);
      await this.complete(job);
      return;
    }
    await this.database.run(async () => {
      await handler.execute(contenu);
      await this.complete(job);
    });
  }

  /** Not begun: any process may take them at once. */
  private async giveBack(jobs: readonly TravailRow[]): Promise<void> {
    const pret_le = this.clock.now().toISOString();
    for (const { id, tentatives } of jobs) {
      await this.database
        .from('platform_travaux')
        .where({ id, tentatives })
        .update({ pret_le, tentatives: tentatives - 1 });
    }
  }

  private async complete({ id, tentatives }: TravailRow): Promise<void> {
    const removed = await this.database.from('platform_travaux').where({ id, tentatives }).delete();
    if (removed === 0) throw new BailPerdu();
  }

  private async postpone({ id, nature, tentatives }: TravailRow, error: unknown): Promise<void> {
    const now = this.clock.now();
    const abandon = tentatives >= TENTATIVES_MAX;
    this.log[abandon ? 'error' : 'warn']({ err: error, travail: id, nature, tentatives }, 'jobs: try failed');
    await this.database
      .from('platform_travaux')
      .where({ id, tentatives })
      .update({
        pret_le: new Date(now.getTime() + delaiAvantReprise(tentatives)).toISOString(),
        abandonne_le: abandon ? now.toISOString() : null,
        derniere_erreur: (error instanceof Error ? error.message : String(error)).slice(0, 500),
      });
  }
}
