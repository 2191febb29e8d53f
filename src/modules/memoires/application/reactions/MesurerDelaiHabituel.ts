import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import { MEMOIRES_MINIMUM } from '../../domain/DelaiHabituel.ts';
import type { EtatDuMemoireChange } from '../../domain/EtatDuMemoireChange.ts';
import type { DelaisHabituels } from '../ports/DelaisHabituels.ts';

const UN_JOUR_MS = 86_400_000;

const FENETRE_MS = 365 * UN_JOUR_MS;

/** A payment changes the delay of its court: measured again once a day at most, over the payments of one year. */
export class MesurerDelaiHabituel implements Reaction<EtatDuMemoireChange> {
  readonly nom = 'memoires.mesurer-delai-habituel';
  readonly ecoute = 'memoires.etat-change';

  constructor(
    private readonly delais: DelaisHabituels,
    private readonly clock: Clock,
  ) {}

  async reagir({ acte, juridictionId }: EtatDuMemoireChange): Promise<void> {
    if (acte !== 'COMPTABILISER' || juridictionId === null) return;
    const maintenant = this.clock.now();
    const connu = await this.delais.find(juridictionId);
    const recent = connu && maintenant.getTime() - connu.mesureLe.getTime() < UN_JOUR_MS;
    if (recent && connu.nombre >= MEMOIRES_MINIMUM) return;
    await this.delais.mesurer(juridictionId, new Date(maintenant.getTime() - FENETRE_MS), maintenant);
  }
}
