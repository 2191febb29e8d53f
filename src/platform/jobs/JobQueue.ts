import type { Clock } from '../../kernel/application/Clock.ts';
import type { IdGenerator } from '../../kernel/application/IdGenerator.ts';
import type { Database } from '../knex/Database.ts';
import type { Job } from './Job.ts';
import type { Wakeup } from './Wakeup.ts';

export class JobQueue {
  constructor(
    private readonly database: Database,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
    private readonly wakeup: Wakeup,
  ) {}

  async enqueue(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    const now = this.clock.now().toISOString();
    const rows = jobs.map(({ nature, contenu, voie, cle, pretLe }) => ({
      id: this.ids.next(),
      voie: voie ?? 'reactions',
      nature,
      contenu: JSON.stringify(contenu),
      cle: cle ?? null,
      pret_le: pretLe?.toISOString() ?? now,
      tentatives: 0,
      cree_le: now,
    }));
    await this.database.from('platform_travaux').insert(rows).onConflict('cle').ignore();
    this.database.afterCommit(() => this.wakeup.ring());
  }
}
