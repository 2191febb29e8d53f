import type { Clock } from '../../kernel/application/Clock.ts';
import type { Database } from '../knex/Database.ts';
import type { JobHandler } from './JobHandler.ts';
import type { JobQueue } from './JobQueue.ts';

const UNE_HEURE_MS = 3_600_000;

/** Each hour: sessions that are over and budgets that are full again leave the tables. */
export class PurgeHandler implements JobHandler {
  static readonly nature = 'platform.purger';
  readonly nature = PurgeHandler.nature;
  readonly mode = 'transaction';

  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    await this.database.from('platform_sessions').where('expire_le', '<', now.toISOString()).delete();
    await this.database.from('platform_limites').where('expire', '<', now.getTime()).delete();
    await this.jobs.enqueue([purgeAt(new Date(now.getTime() + UNE_HEURE_MS))]);
  }
}

/** One purge waits at any time: the key is the hour. */
export const purgeAt = (pretLe: Date): { nature: string; contenu: null; cle: string; pretLe: Date } => ({
  nature: PurgeHandler.nature,
  contenu: null,
  cle: `${PurgeHandler.nature}:${pretLe.toISOString().slice(0, 13)}`,
  pretLe,
});
