import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';
import type { Etat } from './etats.ts';

/** A mémoire that names an engagement juridique was deposited, or has gone to another état since. */
export interface EngagementNomme extends DomainEvent {
  readonly type: 'memoires.engagement-nomme';
  readonly memoireId: number;
  readonly numero: string;
  readonly structureId: number;
  /** The structure that filed it under a mandat; null for its own people. */
  readonly mandataireId: number | null;
  /** Ten digits; the zeros in front may be missing. */
  readonly numeroEngagement: string;
  readonly etat: Pick<Etat, 'codeApi' | 'famille' | 'libelle'>;
  readonly deposeLe: Date;
  /** In cents: an event is kept as JSON. */
  readonly montantTtcCentimes: number;
}
