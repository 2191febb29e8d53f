import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { MemoireDepose } from '../../domain/MemoireDepose.ts';
import type { ChangementsDesMemoires } from '../ports/ChangementsDesMemoires.ts';

/** The first step that partners read. */
export class NumeroterLeDepot implements Reaction<MemoireDepose> {
  readonly nom = 'memoires.numeroter-le-depot';
  readonly ecoute = 'memoires.memoire-depose';

  constructor(private readonly changements: ChangementsDesMemoires) {}

  reagir({ memoireId }: MemoireDepose): Promise<void> {
    return this.changements.numeroter({ memoireId });
  }
}
