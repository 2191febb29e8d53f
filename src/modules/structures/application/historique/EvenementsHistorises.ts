import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { HistoriqueDesActions } from '../ports/HistoriqueDesActions.ts';
import { actionDe } from './actionDe.ts';

/** Every event that this module publishes about a structure is a line of its historique, in the same transaction. */
export class EvenementsHistorises implements EventPublisher {
  constructor(
    private readonly events: EventPublisher,
    private readonly historique: HistoriqueDesActions,
    private readonly ids: IdGenerator,
  ) {}

  async publish(events: readonly DomainEvent[]): Promise<void> {
    const actions = events.flatMap((event) => actionDe(event) ?? []);
    if (actions.length > 0) {
      await this.historique.ajouter(actions.map((action) => ({ ...action, id: this.ids.next() })));
    }
    await this.events.publish(events);
  }
}
