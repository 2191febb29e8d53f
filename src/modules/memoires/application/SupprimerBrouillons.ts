import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { ActesSurMemoire } from './ActesSurMemoire.ts';
import { surChacun, type MemoireChoisi, type ResultatDeSelection } from './surChacun.ts';

export interface SupprimerBrouillonsCommand {
  readonly acteur: Acteur;
  readonly selection: readonly MemoireChoisi[];
}

export class SupprimerBrouillons {
  constructor(private readonly actes: ActesSurMemoire) {}

  execute({ acteur, selection }: SupprimerBrouillonsCommand): Promise<ResultatDeSelection> {
    return surChacun(selection, (choisi) =>
      this.actes.accomplir({ acteur, ...choisi }, 'SUPPRIMER', (memoire, par) => memoire.supprimer(par)),
    );
  }
}
