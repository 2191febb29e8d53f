import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';
import type { Cote } from './EntreeHistorique.ts';
import type { Acte, CodeEtat } from './etats.ts';

/** Every act of the table but the deposit, which has its own event, and but the changes of a draft, which has none. */
export interface EtatDuMemoireChange extends DomainEvent {
  readonly type: 'memoires.etat-change';
  readonly memoireId: number;
  /** Null for a draft. */
  readonly numero: string | null;
  readonly structureId: number;
  readonly juridictionId: number | null;
  /** The court that holds it no more, when it was sent to another one. */
  readonly juridictionQuitteeId?: number;
  readonly acte: Acte;
  readonly depuis: CodeEtat;
  /** The same as `depuis` when the mémoire is sent to another juridiction, and for a relance and its answer. */
  readonly vers: CodeEtat;
  readonly acteurId: number;
  readonly cote: Cote;
  readonly motifCode: string | null;
  /** The entry of the time line that tells it. */
  readonly rang: number;
}
