import type { Clock } from '../../kernel/application/Clock.ts';
import type { Database } from '../knex/Database.ts';
import { chaqueHeure } from './chaqueHeure.ts';
import type { RecurringTask } from './RecurringTask.ts';

/** Each hour: sessions that are over and budgets that are full again leave the tables. */
export class PurgeOfTheTables implements RecurringTask {
  readonly nom = 'platform.purger';
  readonly mode = 'transaction';
  readonly prochaine = chaqueHeure;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    await this.database.from('platform_sessions').where('expire_le', '<', now.toISOString()).delete();
    await this.database.from('platform_limites').where('expire', '<', now.getTime()).delete();
  }
}
