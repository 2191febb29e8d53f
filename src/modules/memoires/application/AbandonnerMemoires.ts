import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { ActesSurMemoire } from './ActesSurMemoire.ts';
import { surChacun, type MemoireChoisi, type ResultatDeSelection } from './surChacun.ts';

export interface AbandonnerMemoiresCommand {
  readonly acteur: Acteur;
  readonly selection: readonly MemoireChoisi[];
}

export class AbandonnerMemoires {
  constructor(private readonly actes: ActesSurMemoire) {}

  execute({ acteur, selection }: AbandonnerMemoiresCommand): Promise<ResultatDeSelection> {
    return surChacun(selection, (choisi) =>
      this.actes.accomplir({ acteur, ...choisi }, 'ABANDONNER', (memoire, par) => memoire.abandonner(par)),
    );
  }
}
