import type { Logger } from 'pino';
import type { Clock } from '../../kernel/application/Clock.ts';
import type { Database } from '../knex/Database.ts';
import { delaiAvantReprise, TENTATIVES_MAX } from './delaiAvantReprise.ts';
import type { JobHandler } from './JobHandler.ts';
import type { Voie } from './Voie.ts';

const LOT = 10;
const BAIL_MS = 120_000;
/** No job of a lot begins later than this: it could still be running when its lease ends. */
const DERNIER_DEPART_MS = 30_000;
const SONDAGE_MS = 1_000;

const PRENDRE = (verrou: string) =>
  `UPDATE platform_travaux SET pret_le = ?, tentatives = tentatives + 1 WHERE id IN (
     SELECT id FROM platform_travaux WHERE voie = ? AND pret_le <= ? AND abandonne_le IS NULL
     ORDER BY pret_le, id LIMIT ${LOT} ${verrou}
   ) RETURNING id, nature, contenu, tentatives`;

export const PRENDRE_DES_TRAVAUX = {
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

interface Means {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly handlers: ReadonlyMap<string, JobHandler>;
  /** Called before each lot: what it brings is done with the rest. */
  readonly refill: () => Promise<void>;
  /** How long a job is ours, in milliseconds; work in no transaction renews it for as long as it lasts. */
  readonly bailMs?: number;
}

/** The jobs of one lane, one after the other. */
export class JobLane {
  private readonly arret = new AbortController();
  private running: Promise<void> | undefined;
  private rung = false;
  private wake: (() => void) | undefined;

  constructor(
    private readonly voie: Voie,
    private readonly means: Means,
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  /** Resolves once the job that runs is done. */
  async stop(): Promise<void> {
    this.arret.abort(new Error('the process stops'));
    this.wake?.();
    await this.running;
  }

  get stopping(): boolean {
    return this.arret.signal.aborted;
  }

  /** Does everything of the lane that is ready now, and returns how many jobs that was. */
  async drain(): Promise<number> {
    let done = 0;
    for (;;) {
      await this.means.refill();
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
    const { log } = this.means;
    while (!this.stopping) {
      this.rung = false;
      await this.drain().catch((error: unknown) =>
        log.error({ err: error, voie: this.voie }, 'jobs: round failed'),
      );
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
    const { database, clock } = this.means;
    const rows = await database.query<TravailRow>(PRENDRE_DES_TRAVAUX[database.dialect], [
      this.endOfLease(),
      this.voie,
      clock.now().toISOString(),
    ]);
    return rows.sort((a, b) => a.id - b.id);
  }

  private endOfLease(): string {
    return new Date(this.means.clock.now().getTime() + this.leaseMs).toISOString();
  }

  private get leaseMs(): number {
    return this.means.bailMs ?? BAIL_MS;
  }

  private async attempt(job: TravailRow): Promise<void> {
    try {
      await this.execute(job);
    } catch (error) {
      if (error instanceof BailPerdu) return;
      if (this.stopping && error === this.arret.signal.reason) return this.giveBack([job]);
      await this.postpone(job, error);
    }
  }

  private async execute(job: TravailRow): Promise<void> {
    const { database, handlers } = this.means;
    const handler = handlers.get(job.nature);
    if (!handler) throw new Error(`no handler for ${job.nature}`);
    const contenu = JSON.parse(job.contenu) as unknown;
    const { signal } = this.arret;

    if (handler.mode === 'libre') {
      await this.holding(job, () => handler.execute(contenu, signal));
      await database.run(() => this.complete(job, handler));
      return;
    }
    await database.run(async () => {
      await handler.execute(contenu, signal);
      await this.complete(job, handler);
    });
  }

  /** Renews the lease for as long as the work lasts; a process that dies renews nothing. */
  private async holding(job: TravailRow, work: () => Promise<void>): Promise<void> {
    const timer = setInterval(() => {
      this.renew(job).catch((error: unknown) =>
        this.means.log.warn({ err: error, travail: job.id }, 'jobs: lease not renewed'),
      );
    }, this.leaseMs / 3).unref();
    try {
      await work();
    } finally {
      clearInterval(timer);
    }
  }

  private async renew({ id, tentatives }: TravailRow): Promise<void> {
    await this.travaux().where({ id, tentatives }).update({ pret_le: this.endOfLease() });
  }

  /** Not begun, or left because the process stops: any process may take them at once. */
  private async giveBack(jobs: readonly TravailRow[]): Promise<void> {
    const pret_le = this.means.clock.now().toISOString();
    for (const { id, tentatives } of jobs) {
      await this.travaux()
        .where({ id, tentatives })
        .update({ pret_le, tentatives: tentatives - 1 });
    }
  }

  private async complete(job: TravailRow, handler: JobHandler): Promise<void> {
    if (!(await this.remove(job))) throw new BailPerdu();
    await handler.relayer?.();
  }

  private async remove({ id, tentatives }: TravailRow): Promise<boolean> {
    const removed = await this.travaux().where({ id, tentatives }).delete();
    return removed > 0;
  }

  private async postpone(job: TravailRow, error: unknown): Promise<void> {
    const { id, nature, tentatives } = job;
    const abandon = tentatives >= TENTATIVES_MAX;
    this.means.log[abandon ? 'error' : 'warn'](
      { err: error, travail: id, nature, tentatives },
      'jobs: try failed',
    );
    const handler = this.means.handlers.get(nature);
    if (abandon && (handler?.relayer || handler?.abandonner)) await this.passOn(job, handler);
    else await this.tryAgain(job, error, abandon);
  }

  private passOn(job: TravailRow, handler: JobHandler): Promise<void> {
    return this.means.database.run(async () => {
      if (!(await this.remove(job))) return;
      await handler.abandonner?.(JSON.parse(job.contenu));
      await handler.relayer?.();
    });
  }

  private async tryAgain({ id, tentatives }: TravailRow, error: unknown, abandon: boolean): Promise<void> {
    const now = this.means.clock.now();
    await this.travaux()
      .where({ id, tentatives })
      .update({
        pret_le: new Date(now.getTime() + delaiAvantReprise(tentatives)).toISOString(),
        abandonne_le: abandon ? now.toISOString() : null,
        derniere_erreur: (error instanceof Error ? error.message : String(error)).slice(0, 500),
      });
  }

  private travaux() {
    return this.means.database.from('platform_travaux');
  }
}
