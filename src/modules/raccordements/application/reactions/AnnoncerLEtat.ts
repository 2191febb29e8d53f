import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { AnnoncerChangement } from '../webhooks/AnnoncerChangement.ts';

/** As `memoires` says it. */
interface EtatChange extends DomainEvent {
  readonly type: 'memoires.etat-change';
  readonly memoireId: number;
  readonly acte: string;
  readonly depuis: string;
  readonly vers: string;
  readonly motifCode: string | null;
  readonly rang: number;
}

export class AnnoncerLEtat implements Reaction<EtatChange> {
  readonly nom = 'raccordements.annoncer-l-etat';
  readonly ecoute = 'memoires.etat-change';

  constructor(private readonly annoncer: AnnoncerChangement) {}

  reagir({ memoireId, acte, depuis, vers, motifCode, rang, survenuLe }: EtatChange): Promise<void> {
    const cle = `${memoireId}:${rang}`;
    return this.annoncer.execute({ memoireId, cle, acte, depuis, vers, motifCode, le: survenuLe });
  }
}
