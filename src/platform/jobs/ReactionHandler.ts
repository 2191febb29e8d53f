import type { Reaction } from '../../kernel/application/Reaction.ts';
import type { DomainEvent } from '../../kernel/domain/DomainEvent.ts';
import { natureDe } from './EventDistributor.ts';
import type { JobHandler } from './JobHandler.ts';

/** A reaction, done as a job. */
export class ReactionHandler implements JobHandler {
  readonly mode: JobHandler['mode'];
  readonly nature: string;

  constructor(private readonly reaction: Reaction) {
    this.nature = natureDe(reaction);
    this.mode = reaction.horsTransaction ? 'libre' : 'transaction';
  }

  execute(contenu: unknown): Promise<void> {
    const event = contenu as DomainEvent & { survenuLe: string | Date };
    return this.reaction.reagir({ ...event, survenuLe: new Date(event.survenuLe) });
  }
}
