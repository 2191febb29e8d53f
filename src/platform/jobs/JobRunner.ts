import type { Logger } from 'pino';
import type { Clock } from '../../kernel/application/Clock.ts';
import type { Database } from '../knex/Database.ts';
import type { EventDistributor } from './EventDistributor.ts';
import type { JobHandler } from './JobHandler.ts';
import { JobLane } from './JobLane.ts';
import { VOIES } from './Voie.ts';
import type { Wakeup } from './Wakeup.ts';

/**
 * Does the waiting jobs, lane by lane, for as long as the process lives. A job is leased for two minutes: when its process
 * dies, another one takes it. A failure is tried again with a growing delay, then set aside after 40 tries.
 */
export class JobRunner {
  private readonly lanes: readonly JobLane[];

  constructor(
    database: Database,
    clock: Clock,
    log: Logger,
    wakeup: Wakeup,
    distributor: EventDistributor,
    handlers: readonly JobHandler[],
    bailMs?: number,
  ) {
    const means = {
      database,
      clock,
      log,
      handlers: new Map(handlers.map((handler) => [handler.nature, handler])),
      ...(bailMs !== undefined && { bailMs }),
    };
    const distribute = async (): Promise<void> => {
      while (await distributor.distribute());
    };
    const nothing = (): Promise<void> => Promise.resolve();
    this.lanes = VOIES.map(
      (voie) => new JobLane(voie, { ...means, refill: voie === 'reactions' ? distribute : nothing }),
    );
    wakeup.onRing(() => {
      for (const lane of this.lanes) lane.ring();
    });
  }

  start(): void {
    for (const lane of this.lanes) lane.start();
  }

  /** Resolves once the jobs that run are done. */
  async stop(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.stop()));
  }

  /** Does everything that is ready now, what comes of it included, and returns how many jobs that was. */
  async drain(): Promise<number> {
    let done = 0;
    for (;;) {
      let round = 0;
      for (const lane of this.lanes) round += await lane.drain();
      if (round === 0 || this.lanes.some(({ stopping }) => stopping)) return done + round;
      done += round;
    }
  }
}
