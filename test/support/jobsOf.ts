import { pino } from 'pino';
import type { Reaction } from '../../src/kernel/application/Reaction.ts';
import { EventDistributor } from '../../src/platform/jobs/EventDistributor.ts';
import type { JobHandler } from '../../src/platform/jobs/JobHandler.ts';
import { JobQueue } from '../../src/platform/jobs/JobQueue.ts';
import { JobRunner } from '../../src/platform/jobs/JobRunner.ts';
import { OutboxPublisher } from '../../src/platform/jobs/OutboxPublisher.ts';
import { ReactionHandler } from '../../src/platform/jobs/ReactionHandler.ts';
import { Wakeup } from '../../src/platform/jobs/Wakeup.ts';
import type { Database } from '../../src/platform/knex/Database.ts';
import { testIds, type FixedClock } from './doubles.ts';

interface Jobs {
  readonly events: OutboxPublisher;
  readonly queue: JobQueue;
  readonly runner: JobRunner;
}

/** The jobs of one process: several of them may share a database. */
export const jobsOf = (
  database: Database,
  clock: FixedClock,
  { reactions = [], handlers = [] }: { reactions?: readonly Reaction[]; handlers?: readonly JobHandler[] },
): Jobs => {
  const wakeup = new Wakeup();
  const queue = new JobQueue(database, testIds, clock, wakeup);
  return {
    events: new OutboxPublisher(database, testIds, wakeup),
    queue,
    runner: new JobRunner(
      database,
      clock,
      pino({ level: 'silent' }),
      wakeup,
      new EventDistributor(database, queue, reactions),
      [...handlers, ...reactions.map((reaction) => new ReactionHandler(reaction))],
    ),
  };
};
