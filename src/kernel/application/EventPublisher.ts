import type { DomainEvent } from '../domain/DomainEvent.ts';

/** Keeps the events in the running transaction; the reactions to them run after its commit, each in its own. */
export interface EventPublisher {
  publish(events: readonly DomainEvent[]): Promise<void>;
}
