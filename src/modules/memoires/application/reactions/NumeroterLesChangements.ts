import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { EtatDuMemoireChange } from '../../domain/EtatDuMemoireChange.ts';
import type { ChangementsDesMemoires } from '../ports/ChangementsDesMemoires.ts';

/** After the commit, so that the act itself waits for nobody. */
export class NumeroterLesChangements implements Reaction<EtatDuMemoireChange> {
  readonly nom = 'memoires.numeroter-les-changements';
  readonly ecoute = 'memoires.etat-change';

  constructor(private readonly changements: ChangementsDesMemoires) {}

  async reagir({ memoireId, numero, rang, juridictionQuitteeId }: EtatDuMemoireChange): Promise<void> {
    if (numero === null) return;
    const depart =
      juridictionQuitteeId === undefined ? undefined : { rang, juridictionId: juridictionQuitteeId };
    await this.changements.numeroter({ memoireId, depart });
  }
}
