import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import { Montant } from '../../../../kernel/domain/Montant.ts';
import type { EtatNomme } from '../../domain/MemoireLie.ts';
import { numeroDEngagement } from '../../domain/numeroDEngagement.ts';
import type { MemoiresLies } from '../ports/EngagementReader.ts';

/** As `memoires` says it, at the deposit and at each later état. Instants come as ISO texts. */
interface EngagementNomme extends DomainEvent {
  readonly type: 'memoires.engagement-nomme';
  readonly memoireId: number;
  readonly numero: string;
  readonly structureId: number;
  readonly mandataireId: number | null;
  readonly numeroEngagement: string;
  readonly etat: EtatNomme;
  readonly deposeLe: Date | string;
  readonly montantTtcCentimes: number;
}

/** A mémoire is seen from the engagement that it names. Heard twice, or late, it says no less. */
export class LierMemoire implements Reaction<EngagementNomme> {
  readonly nom = 'engagements.lier-memoire';
  readonly ecoute = 'memoires.engagement-nomme';

  constructor(private readonly memoires: MemoiresLies) {}

  reagir(event: EngagementNomme): Promise<void> {
    return this.memoires.noter({
      memoireId: event.memoireId,
      numero: event.numero,
      structureId: event.structureId,
      mandataireId: event.mandataireId,
      numeroEngagement: numeroDEngagement(event.numeroEngagement),
      etat: event.etat,
      etatLe: new Date(event.survenuLe),
      deposeLe: new Date(event.deposeLe),
      montantTtc: Montant.deCentimes(event.montantTtcCentimes),
    });
  }
}
