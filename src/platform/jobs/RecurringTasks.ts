import type { Clock } from '../../kernel/application/Clock.ts';
import type { Database } from '../knex/Database.ts';
import type { JobHandler } from './JobHandler.ts';
import type { JobQueue } from './JobQueue.ts';
import type { RecurringTask } from './RecurringTask.ts';

/** Keeps one job waiting for each recurring task: its next time. */
export class RecurringTasks {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly tasks: readonly RecurringTask[],
  ) {
    const noms = tasks.map(({ nom }) => nom);
    const double = noms.find((nom, rang) => noms.indexOf(nom) !== rang);
    if (double !== undefined) throw new Error(`two recurring tasks are named ${double}`);
  }

  /** At start. A task that already waits keeps its time, be it past; one that was set aside waits again. */
  async plan(): Promise<void> {
    for (const task of this.tasks) {
      await this.database
        .from('platform_travaux')
        .where({ cle: cleDe(task) })
        .whereNotNull('abandonne_le')
        .delete();
      await this.planNext(task);
    }
  }

  handlers(): readonly JobHandler[] {
    return this.tasks.map((task) => ({
      nature: task.nom,
      mode: task.mode,
      execute: (_contenu, arret) => task.execute(arret),
      relayer: () => this.planNext(task),
    }));
  }

  private planNext(task: RecurringTask): Promise<void> {
    return this.jobs.enqueue([
      {
        nature: task.nom,
        voie: 'entretien',
        contenu: null,
        cle: cleDe(task),
        pretLe: task.prochaine(this.clock.now()),
      },
    ]);
  }
}

const cleDe = ({ nom }: RecurringTask): string => `recurrent:${nom}`;
