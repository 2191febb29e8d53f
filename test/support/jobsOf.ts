import { pino } from 'pino';
import type { Clock } from '../../src/kernel/application/Clock.ts';
import type { Reaction } from '../../src/kernel/application/Reaction.ts';
import { EventDistributor } from '../../src/platform/jobs/EventDistributor.ts';
import type { JobHandler } from '../../src/platform/jobs/JobHandler.ts';
import { JobQueue } from '../../src/platform/jobs/JobQueue.ts';
import { JobRunner } from '../../src/platform/jobs/JobRunner.ts';
import { OutboxPublisher } from '../../src/platform/jobs/OutboxPublisher.ts';
import { ReactionHandler } from '../../src/platform/jobs/ReactionHandler.ts';
import type { RecurringTask } from '../../src/platform/jobs/RecurringTask.ts';
import { RecurringTasks } from '../../src/platform/jobs/RecurringTasks.ts';
import { Wakeup } from '../../src/platform/jobs/Wakeup.ts';
import type { Database } from '../../src/platform/knex/Database.ts';
import { testIds } from './doubles.ts';

interface Jobs {
  readonly events: OutboxPublisher;
  readonly queue: JobQueue;
  readonly recurring: RecurringTasks;
  readonly runner: JobRunner;
}

interface Given {
  readonly reactions?: readonly Reaction[];
  readonly handlers?: readonly JobHandler[];
  readonly tasks?: readonly RecurringTask[];
  readonly bailMs?: number;
}

/** The jobs of one process: several of them may share a database. */
export const jobsOf = (
  database: Database,
  clock: Clock,
  { reactions = [], handlers = [], tasks = [], bailMs }: Given,
): Jobs => {
  const wakeup = new Wakeup();
  const queue = new JobQueue(database, testIds, clock, wakeup);
  const recurring = new RecurringTasks(database, queue, clock, tasks);
  return {
    events: new OutboxPublisher(database, testIds, wakeup),
    queue,
    recurring,
    runner: new JobRunner(
      database,
      clock,
      pino({ level: 'silent' }),
      wakeup,
      new EventDistributor(database, queue, reactions),
      [...handlers, ...reactions.map((reaction) => new ReactionHandler(reaction)), ...recurring.handlers()],
      bailMs,
    ),
  };
};
