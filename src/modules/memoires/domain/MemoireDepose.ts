import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';

export interface MemoireDepose extends DomainEvent {
  readonly type: 'memoires.memoire-depose';
  readonly memoireId: number;
  readonly numero: string;
  readonly structureId: number;
  readonly juridictionId: number;
  readonly acteurId: number;
}
