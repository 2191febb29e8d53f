import type { DomainEvent } from '../domain/DomainEvent.ts';

/**
 * What a module does when it hears an event. Runs in its own transaction, at least once: it is tried again until it
 * succeeds, and what it wrote is taken back when it fails.
 */
export interface Reaction<E extends DomainEvent = DomainEvent> {
  /** Stable: it is kept with the work that waits. */
  readonly nom: string;
  readonly ecoute: E['type'];
  /** Long work (a document to draw, a file to sync): it holds no transaction meanwhile, and may safely be done twice. */
  readonly horsTransaction?: boolean;
  reagir(event: E): Promise<void>;
}
