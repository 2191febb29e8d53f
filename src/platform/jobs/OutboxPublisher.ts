import type { EventPublisher } from '../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../kernel/application/IdGenerator.ts';
import type { DomainEvent } from '../../kernel/domain/DomainEvent.ts';
import type { Database } from '../knex/Database.ts';
import { enLots } from '../knex/enLots.ts';
import type { Wakeup } from './Wakeup.ts';

const GARDER = {
  name: 'platform.evenements.garder',
  text: 'INSERT INTO platform_evenements (id, type, survenu_le, contenu, distribue) VALUES (?, ?, ?, ?, false)',
} as const;

interface EvenementRow {
  readonly id: number;
  readonly type: string;
  readonly survenu_le: string;
  readonly contenu: string;
  readonly distribue: boolean;
}

/** Of rows in one insert. */
const LOT = 500;

/** Keeps each event in the running transaction; the distributor finds it there after the commit. */
export class OutboxPublisher implements EventPublisher {
  constructor(
    private readonly database: Database,
    private readonly ids: IdGenerator,
    private readonly wakeup: Wakeup,
  ) {}

  async publish(events: readonly DomainEvent[]): Promise<void> {
    const rows = events.map((event) => this.rowDe(event));
    const [seule, ...autres] = rows;
    if (autres.length > 0) {
      for (const lot of enLots(rows, LOT))
        await this.database.from<EvenementRow>('platform_evenements').insert(lot);
    } else if (seule) {
      await this.database.query(GARDER, [seule.id, seule.type, seule.survenu_le, seule.contenu]);
    }
    this.database.afterCommit(() => this.wakeup.ring());
  }

  private rowDe(event: DomainEvent): EvenementRow {
    const { type, survenuLe } = event;
    return {
      id: this.ids.next(),
      type,
      survenu_le: survenuLe.toISOString(),
      contenu: JSON.stringify(event),
      distribue: false,
    };
  }
}
