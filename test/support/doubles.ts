import type { Clock } from '../../src/kernel/application/Clock.ts';
import type { EventPublisher } from '../../src/kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../src/kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../src/kernel/application/UnitOfWork.ts';
import type { DomainEvent } from '../../src/kernel/domain/DomainEvent.ts';

let last = 0;
export const nextId = (): number => ++last;

/** Ids for tests, never given twice in one run. */
export const testIds: IdGenerator = { next: nextId };

/** A clock that stands still until it is told otherwise. */
export class FixedClock implements Clock {
  private instant: Date;

  constructor(instant: string | Date = '2026-03-02T09:00:00.000Z') {
    this.instant = new Date(instant);
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: string | Date): void {
    this.instant = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}

export class RecordingPublisher implements EventPublisher {
  readonly published: DomainEvent[] = [];

  publish(events: readonly DomainEvent[]): Promise<void> {
    this.published.push(...events);
    return Promise.resolve();
  }
}

export const directUnitOfWork: UnitOfWork = { run: (work) => work() };
