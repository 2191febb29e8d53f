import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { SuiviDesMemoires } from '../../../memoires/index.ts';
import type { EtatEcoute, MemoireConcerne, Memoires } from '../../application/ports/Memoires.ts';

export class MemoiresViaSuivi implements Memoires {
  constructor(private readonly suivi: SuiviDesMemoires) {}

  concerne(memoireId: number): Promise<MemoireConcerne | undefined> {
    return this.suivi.suivi(memoireId);
  }

  estLisible(acteur: Acteur, memoireId: number): Promise<boolean> {
    return this.suivi.estLisible(acteur, memoireId);
  }

  etats(): readonly EtatEcoute[] {
    return this.suivi.etats();
  }
}
