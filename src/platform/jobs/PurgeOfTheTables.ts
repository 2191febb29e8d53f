import type { Clock } from '../../kernel/application/Clock.ts';
import type { Database } from '../knex/Database.ts';
import { chaqueHeure } from './chaqueHeure.ts';
import type { RecurringTask } from './RecurringTask.ts';

const GARDE_MS = 24 * 60 * 60 * 1_000;

/** Each hour: sessions that are over, budgets that are full again answers and forms kept for 24 hours leave the tables. */
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
    const hier = new Date(now.getTime() - GARDE_MS).toISOString();
    await this.database.from('platform_reponses').where('cree_le', '<', hier).delete();
    await this.database.from('platform_envois').where('fait_le', '<', hier).delete();
  }
}
