import type { EventPublisher } from '../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../kernel/application/IdGenerator.ts';
import type { DomainEvent } from '../../kernel/domain/DomainEvent.ts';
import type { Database } from '../knex/Database.ts';
import type { Wakeup } from './Wakeup.ts';

const GARDER = {
  name: 'platform.evenements.garder',
  text: 'INSERT INTO platform_evenements (id, type, survenu_le, contenu, distribue) VALUES (?, ?, ?, ?, false)',
} as const;

/** Keeps each event in the running transaction; the distributor finds it there after the commit. */
export class OutboxPublisher implements EventPublisher {
  constructor(
    private readonly database: Database,
    private readonly ids: IdGenerator,
    private readonly wakeup: Wakeup,
  ) {}

  async publish(events: readonly DomainEvent[]): Promise<void> {
    for (const event of events) {
      const { type, survenuLe } = event;
      await this.database.query(GARDER, [
        this.ids.next(),
        type,
        survenuLe.toISOString(),
        JSON.stringify(event),
      ]);
    }
    this.database.afterCommit(() => this.wakeup.ring());
  }
}
