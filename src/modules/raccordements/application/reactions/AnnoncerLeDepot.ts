import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { AnnoncerChangement } from '../webhooks/AnnoncerChangement.ts';

/** As `memoires` says it. */
interface MemoireDepose extends DomainEvent {
  readonly type: 'memoires.memoire-depose';
  readonly memoireId: number;
}

export class AnnoncerLeDepot implements Reaction<MemoireDepose> {
  readonly nom = 'raccordements.annoncer-le-depot';
  readonly ecoute = 'memoires.memoire-depose';

  constructor(private readonly annoncer: AnnoncerChangement) {}

  reagir({ memoireId, survenuLe }: MemoireDepose): Promise<void> {
    return this.annoncer.execute({
      memoireId,
      cle: `${memoireId}:depot`,
      acte: 'DEPOSER',
      depuis: 'BROUILLON',
      vers: 'MIS_A_DISPOSITION',
      motifCode: null,
      le: survenuLe,
    });
  }
}
