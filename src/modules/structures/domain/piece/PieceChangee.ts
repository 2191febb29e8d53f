import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';

/** Of a structure; what a person does with her own pieces is her own business. */
export interface PieceChangee extends DomainEvent {
  readonly type: 'structures.piece-ajoutee' | 'structures.piece-retiree';
  readonly structureId: number;
  readonly parId: number;
  readonly pieceId: number;
  readonly avant: { readonly designation: string } | null;
  readonly apres: { readonly designation: string } | null;
}
